import type { Aspect, Verdict } from './finding.js';

type TerseCase = readonly [source: string, report: string, verdict: Verdict, ...aspects: Aspect[]];

const dairy =
  'The Norwegian Dairy Council today publishes its figures for May, with sales of NOK 412 million, trade with Sweden and ' +
  'Denmark included. The balance of April was revised from a loss of NOK 6.4 million to a loss of NOK 5.9 million. The ' +
  'cheese branch had a result of NOK 2.7 million (−1.3). We spent NOK 31 million on new vats, NOK 4 million below what we ' +
  'had set aside. We intend to build a store at Alta next year. The Council will inspect 94 dairies by the autumn. We have ' +
  'closed 30 routes, 10 percent of those first planned. The law caps what a farm can be charged at 2 percent of its sales. ' +
  'Butter now costs 388 US cents per pound, compared with 352 cents. The yearly yield of our herds, according to the ' +
  'Institute of Grazing, is 71 million litres; in the count before that it was 74 million. It is said that there will be a ' +
  'third levy. There will not. At Lower Hamar, prices rose by 3 percent; it is the only town where they went up. The Council has 6,390 members, against 7,150 five years ago.';

const talks =
  'Head of the Alliance delegation, Dr Ada Quill: We hold 60 carters of the Guild and we will let 25 go. That is no threat, and ' +
  'we do not treat it as one. I have been asked whether I am going to resign as head.\n\n' +
  'Envoy of the Guild, Bo Reed: Nor do I accept the claim, made by the millers, that we burn the woods bare. The Guild ' +
  'Master did not discuss this with the mayor of Brask last week, contrary to some reports. There have been 12 fires ' +
  'since 2019, four of them in the past year alone. Until the bridge is mended, no cart may cross without our consent.\n\n' +
  'Reporter: In May the Master spoke of selling a small share in the mill. Is that so?\n\n' +
  'Envoy of the Guild, Bo Reed: No share is for sale. This summer 19 carts will run for the mill and two for the inn, so ' +
  '21 in all. I should like to see fewer than 15 by the frost. The Guild must approve the loan. The millers had asked that the Guild be made to sell its ferry at Brask. We did not agree.';

/** What a terse editor makes of a source in nearly its own words, where nothing was changed. */
export const faithfulTerse: readonly (readonly [source: string, report: string])[] = [
  [dairy, 'Norway had dairy sales of NOK 412 million in May, the Council said.'],
  [dairy, 'The loss of April was revised to NOK 5.9 million from NOK 6.4 million.'],
  [dairy, 'The cheese branch made a profit of NOK 2.7 million after a loss of 1.3 million.'],
  [dairy, 'The Council spent NOK 31 million on new vats, NOK 4 million less than it had set aside.'],
  [dairy, 'The Council plans to inspect 94 dairies by the autumn.'],
  [dairy, 'The Council has closed 30 routes, a tenth of those first planned.'],
  [dairy, 'By law a farm cannot be charged more than 2 percent of its sales.'],
  [dairy, 'Butter costs 388 US cents per pound, up from 352.'],
  [
    dairy,
    'The yearly yield of Norway’s herds is 71 million litres, according to the Institute of Grazing, against 74 million in the count before.',
  ],
  [dairy, 'There will be no third levy, the Council said.'],
  [dairy, 'Lower Hamar is the only town where prices went up, by 3 percent.'],
  [dairy, 'The Council has 6,390 members, more than 750 fewer than five years ago.'],
  [talks, 'The Guild need not sell its ferry at Brask, as the millers had asked.'],
  [talks, 'The Alliance will let 25 of the 60 Guild carters it holds go, Ada Quill said.'],
  [talks, 'The Alliance does not treat it as a threat.'],
  [talks, 'Reed rejected the claim by the millers that the Guild burns the woods bare.'],
  [talks, 'Reed denied reports that the Guild Master had discussed this with the mayor of Brask last week.'],
  [
    talks,
    'There have been 12 fires since 2019 in the woods behind the old mill and the bridge, four of them in the past year.',
  ],
  [
    talks,
    'No share in the mill is for sale, and it was the Master who spoke of selling one in May, Reed said.',
  ],
  [talks, 'Reed would like fewer than 15 carts by the frost, compared with 21 this summer.'],
  [talks, 'The Guild has yet to approve the loan.'],
];

/** What was changed in such sentences. */
export const terseCases: readonly TerseCase[] = [
  [dairy, 'The Council [[has built]] a store at Alta.', 'altered', 'modality'],
  [dairy, 'The Council [[may inspect]] 94 dairies by the autumn.', 'altered', 'modality'],
  [dairy, 'The Council has closed 30 routes, [[a fifth]] of those first planned.', 'altered', 'value'],
  [dairy, 'Butter costs 388 US cents per pound, up from [[325]].', 'altered', 'value'],
  [dairy, 'Sales of dairy goods in May came to [[SEK 412 million]].', 'altered', 'currency'],
  [
    talks,
    'There have been 12 fires since 2019, [[five of them]] in the past year alone.',
    'altered',
    'value',
  ],
  [talks, 'The Alliance holds 60 carters of the Guild and will let [[52]] go.', 'altered', 'value'],
];
