/** The marked statement's topics, parted by bars; `none` where nothing is said to be left out. */
export const absenceCases: readonly (readonly [expected: string, text: string])[] = [
  ['Norway|Baltic Sea', 'The agenda was long, [[excluding matters related to Norway and the Baltic Sea]].'],
  ['pensions|school reform|taxes', 'He [[made no mention of pensions, school reform, or taxes]].'],
  ['pensions', 'He [[did not mention pensions]] by name, and he left early.'],
  ['Mr. Quill', 'He [[made no mention of Mr. Quill]].'],
  ['fishing quotas', 'In the talks, [[fishing quotas were not discussed]].'],
  ['Fishing quotas|Norway', '[[Fishing quotas and Norway were not even mentioned]] in the interview.'],
  ['Norway', 'The minister said that the issue of [[Norway was not raised]].'],
  ['Norway', '[[Norway did not come up]] at dinner.'],
  ['border', 'The question of the [[border was not on the agenda]].'],
  ['merger', 'The company [[declined to comment on the merger]].'],
  ['who would pay', 'She [[refused to say who would pay]].'],
  ['none', 'Taxes were not raised that year.'],
  ['none', 'The price is ten crowns, excluding tax and delivery.'],
  ['none', 'It was not discussed.'],
  ['none', 'They discussed Norway and mentioned the border.'],
];
