// Sentences made by construction: a source of one or two sentences, what may be told from it, and what may not. By writers who
// never saw the program; `firstLook` is how many of both it flagged when it had seen none of them.
import { several } from './several.js';
import { speech } from './speech.js';

export const forms = [
  { name: 'numbers, parts and places', firstLook: '6.5% of 200; 64.4% of 160 slips', sentences: several },
  { name: 'speech, denial and conditions', firstLook: '2.5% of 200; 62.5% of 160 slips', sentences: speech },
];
