import type { Aspect, Verdict } from '../finding.js';

type Told = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const mill =
  'The old mill can be driven with four sluices, but not with three. The bridge at Holm is rated grade 2 (sound) on a ' +
  'scale of six; the footbridge below it is grade 5. So far 14,300 of the barrels have been moved out of the cellar, to ' +
  'Aker and to a new shed. Three of the 21 millers have said that they will leave the guild in spring. Since March 860 ' +
  'permits for the ferry have been checked and 31 withdrawn. The guild knows of 52 lamps that flickered in the yard; six ' +
  'of them went out. Sales of rye to Varn had picked up, whereas those to Tolmin had dropped by 6 per cent because of the ' +
  'frost. The fee for a stall has gone up from 40 crowns to 55 crowns. The fish market opens at six and closes at noon ' +
  'on all days but one. Among the smiths 57% had paid the toll, among the weavers 43%. The bakers received 270 letters last year, 45 more than in the year before.';

const lock =
  'The guild of lockkeepers asks the province to lift the levy on barges that pass the locks at night. Whoever was forced ' +
  'to moor below the weir because of the ice must be given coal and bread. The ice did harm to scores of innocent civilians ' +
  'who live on the boats. The lockkeepers are determined to mend the lower gates before the thaw. Barges from all over the ' +
  'world use the locks in summer.';

/** What sentences that are the source's own but in one place say by another number, or by leaving one out. */
export const numberCases: readonly Told[] = [
  [mill, 'The old mill can be driven with [[three sluices]].', 'altered', 'value'],
  [mill, 'The bridge at Holm is rated [[grade 5 on]] a scale of six.', 'altered', 'value'],
  [mill, '[[All of]] the barrels have been moved out of the cellar.', 'altered', 'value'],
  [
    mill,
    '[[Most of the 21 millers]] have said that they will leave the guild in spring.',
    'altered',
    'value',
  ],
  [mill, 'Since March [[860 permits for the ferry have been withdrawn]].', 'altered', 'value'],
  [mill, 'The guild knows of [[52 lamps that went]] out.', 'altered', 'value'],
  [mill, 'Sales of rye to Varn [[had dropped]] by 6 per cent because of the frost.', 'altered', 'entity'],
  [mill, 'The bakers received [[45 letters]] last year.', 'altered', 'measure'],
  [
    lock,
    'The guild of lockkeepers asks the province [[to keep the]] levy on barges that pass the locks at night.',
    'altered',
  ],
  [
    lock,
    'Whoever was [[allowed to]] moor below the weir because of the ice must be given coal and bread.',
    'altered',
  ],
  [lock, 'The lockkeepers [[have managed to]] mend the lower gates before the thaw.', 'altered'],
];

/** Like those, but it is of the same. */
export const faithfulNumbers: readonly (readonly [source: string, report: string])[] = [
  [mill, 'The old mill can be driven with four sluices.'],
  [mill, 'The bridge at Holm is rated grade 2 on a scale of six.'],
  [mill, 'Not all of the barrels have been moved out of the cellar.'],
  [mill, 'Since March 860 permits for the ferry have been checked.'],
  [mill, 'The guild knows of 52 lamps that flickered.'],
  [mill, 'Sales of rye to Varn had picked up.'],
  [mill, 'Sales of rye to Tolmin had dropped by 6 per cent because of the frost.'],
  [mill, 'The fee for a stall has gone up to 55 crowns.'],
  [mill, 'The bakers received 270 letters last year.'],
  [mill, 'Among the weavers 43% had paid the toll.'],
  [lock, 'Barges from throughout the world use the locks in summer.'],
];
