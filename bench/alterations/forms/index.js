// Sentences made by construction: a source of one or two sentences, what may be told from it, and what may not. By writers who
// never saw the program; `firstLook` is how many of both it flagged when it had seen none of them.
import { mixed } from './mixed.js';
import { quantities } from './quantities.js';
import { russian } from './russian.js';
import { sequels } from './sequels.js';
import { several } from './several.js';
import { speech } from './speech.js';

export const forms = [
  { name: 'numbers, parts and places', firstLook: '6.5% of 200; 64.4% of 160 slips', sentences: several },
  { name: 'speech, denial and conditions', firstLook: '2.5% of 200; 62.5% of 160 slips', sentences: speech },
  { name: 'order, causes and goals', firstLook: '8.0% of 200; 48.1% of 160 slips', sentences: sequels },
  { name: 'votes, courts, quantifiers', firstLook: '6.0% of 200; 33.1% of 160 slips', sentences: quantities },
  {
    name: 'of all kinds, in Russian',
    firstLook: '6.5% of 200; 45.6% of 160 slips',
    sentences: russian,
    lang: 'ru',
  },
  { name: 'of all kinds', firstLook: '7.0% of 200; 71.3% of 160 slips', sentences: mixed },
];
