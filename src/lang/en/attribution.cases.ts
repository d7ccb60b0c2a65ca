import type { AttributionForm } from '../../core/item.js';

/** The form, the source's words (null where none is given), and the text with its content marked. */
export type AttributionCase = readonly [form: AttributionForm, source: string | null, text: string];

export const cases: readonly AttributionCase[] = [
  ['direct', 'the minister', '[["The road will be open by June,"]] the minister said.'],
  ['direct', 'Anna Berg', '[[“The road will be open by June,”]] said Anna Berg.'],
  ['direct', 'He', 'He said: [["The road will be open by June."]]'],
  ['direct', 'Berg', '[["The road,"]] Berg told reporters, [["will be open by June."]]'],
  ['direct', 'Berg', "[[''The road will be open,'']] Berg wrote."],
  ['direct', 'she', '[[«The road will be open»]], she said.'],
  ['direct', 'she', "[[\"It's the farmers' road, and they 'built' it,\"]] she said."],
  ['direct', 'Berg', '[["The road will be open,"]] Berg said. [["Nobody doubts it any more."]]'],
  ['direct', 'Anna Berg', '[["Nobody doubts it any more,"]] Anna Berg, who runs the agency, said.'],
  ['indirect', 'The minister', 'The minister said [[that the road would be open by June]].'],
  ['indirect', 'the ministry', 'According to the ministry, [[the road will be open by June]].'],
  ['indirect', 'the agency', '[[The road will be open by June]], the agency said.'],
  ['mixed', 'Berg', 'Berg said [[the road was "a gift to the north"]].'],
];

/** Texts in which nobody is reported to have said or thought anything. */
export const silent: readonly string[] = [
  'The road was opened in June.',
  'They watched "Swan Lake" at the theatre.',
  'The so-called "ring" is closed to cars.',
  "The farmers' trucks weren't there in '98.",
];
