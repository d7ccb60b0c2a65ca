import type { Aspect, Verdict } from '../finding.js';

type Case = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const locks =
  'Traffic through the locks of Ardal grew by 8.3% in 2023. In the first quarter of 2024 it fell by 2.1%.';

/** Changes compared with another time than the one before. */
export const baseCases: readonly Case[] = [
  [locks, 'Traffic through the locks of Ardal was up 8.3% on [[2021]].', 'altered', 'period'],
  [locks, 'In [[2022]] traffic through the locks of Ardal grew by 8.3%.', 'altered', 'period'],
  [
    'Traffic through the locks was up 8.3% on 2022.',
    'Traffic through the locks was up 8.3% on [[2021]].',
    'altered',
    'period',
  ],
];

/** Changes compared with the time before, which the source leaves untold. */
export const faithfulBases: readonly (readonly [source: string, report: string])[] = [
  [locks, 'Traffic through the locks of Ardal was up 8.3% on 2022.'],
  [locks, 'Compared with 2022, traffic through the locks of Ardal grew by 8.3%.'],
  [locks, 'Traffic through the locks was 8.3% higher than in 2022.'],
  [locks, 'From the last quarter of 2023 it fell by 2.1%.'],
  [locks, 'It fell by 2.1% against the first quarter of 2023.'],
];
