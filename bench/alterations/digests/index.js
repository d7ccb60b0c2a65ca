// Faithful digests in the order in which they were written: nothing may be flagged in any. Each round was first traced
// when the program had seen none of it; `firstLook` is how many of its sentences were flagged then. Afterwards it served
// to find causes, so that what it gives today is flattered. From round 17 on they are by writers who never saw the program; those of
// rounds 52 to 59, 82 and 85 keep near to their sources, as a terse desk does.
import { known } from './known.js';
import { round1 } from './round-1.js';
import { round2 } from './round-2.js';
import { round3 } from './round-3.js';
import { round4 } from './round-4.js';
import { round5 } from './round-5.js';
import { round6 } from './round-6.js';
import { round7 } from './round-7.js';
import { round8 } from './round-8.js';
import { round9 } from './round-9.js';
import { round10 } from './round-10.js';
import { round11 } from './round-11.js';
import { round12 } from './round-12.js';
import { round13 } from './round-13.js';
import { round14 } from './round-14.js';
import { round15 } from './round-15.js';
import { round16 } from './round-16.js';
import { round17 } from './round-17.js';
import { round18 } from './round-18.js';
import { round19 } from './round-19.js';
import { round20 } from './round-20.js';
import { round21 } from './round-21.js';
import { round22 } from './round-22.js';
import { round23 } from './round-23.js';
import { round24 } from './round-24.js';
import { round25 } from './round-25.js';
import { round26 } from './round-26.js';
import { round27 } from './round-27.js';
import { round28 } from './round-28.js';
import { round29 } from './round-29.js';
import { round30 } from './round-30.js';
import { round31 } from './round-31.js';
import { round32 } from './round-32.js';
import { round33 } from './round-33.js';
import { round34 } from './round-34.js';
import { round35 } from './round-35.js';
import { round36 } from './round-36.js';
import { round37 } from './round-37.js';
import { round38 } from './round-38.js';
import { round39 } from './round-39.js';
import { round40 } from './round-40.js';
import { round41 } from './round-41.js';
import { round42 } from './round-42.js';
import { round43 } from './round-43.js';
import { round44 } from './round-44.js';
import { round45 } from './round-45.js';
import { round46 } from './round-46.js';
import { round47 } from './round-47.js';
import { round48 } from './round-48.js';
import { round49 } from './round-49.js';
import { round50 } from './round-50.js';
import { round51 } from './round-51.js';
import { round52 } from './round-52.js';
import { round53 } from './round-53.js';
import { round54 } from './round-54.js';
import { round55 } from './round-55.js';
import { round56 } from './round-56.js';
import { round57 } from './round-57.js';
import { round58 } from './round-58.js';
import { round59 } from './round-59.js';
import { round60 } from './round-60.js';
import { round61 } from './round-61.js';
import { round62 } from './round-62.js';
import { round63 } from './round-63.js';
import { round64 } from './round-64.js';
import { round65 } from './round-65.js';
import { round66 } from './round-66.js';
import { round67 } from './round-67.js';
import { round68 } from './round-68.js';
import { round69 } from './round-69.js';
import { round70 } from './round-70.js';
import { round71 } from './round-71.js';
import { round72 } from './round-72.js';
import { round73 } from './round-73.js';
import { round74 } from './round-74.js';
import { round75 } from './round-75.js';
import { round76 } from './round-76.js';
import { round77 } from './round-77.js';
import { round78 } from './round-78.js';
import { round79 } from './round-79.js';
import { round80 } from './round-80.js';
import { round81 } from './round-81.js';
import { round82 } from './round-82.js';
import { round83 } from './round-83.js';
import { round84 } from './round-84.js';
import { round85 } from './round-85.js';
import { round86 } from './round-86.js';

export const rounds = [
  { name: 'known', digests: known },
  { name: 'round 1', firstLook: '18.4% of 244', digests: round1 },
  { name: 'round 2', firstLook: '12.3% of 260', digests: round2 },
  { name: 'round 3', firstLook: '15.7% of 261', digests: round3 },
  { name: 'round 4', firstLook: '10.3% of 262', digests: round4 },
  { name: 'round 5', firstLook: '4.7% of 85', digests: round5 },
  { name: 'round 6', firstLook: '8.0% of 113; 77.5% of 138 slips right', digests: round6 },
  { name: 'round 7', firstLook: '9.5% of 105; 77.1% of 166 slips right', digests: round7 },
  { name: 'round 8', firstLook: '4.3% of 69; 83.2% of 107 slips right', digests: round8 },
  { name: 'round 9', firstLook: '10.5% of 38; 88.2% of 68 slips right', digests: round9 },
  { name: 'round 10', firstLook: '7.9% of 126; 62.9% of 143 slips right', digests: round10 },
  { name: 'round 11', firstLook: '8.7% of 138; 76.9% of 143 slips right', digests: round11 },
  { name: 'round 12', firstLook: '5.6% of 126; 76.3% of 135 slips right', digests: round12 },
  { name: 'round 13', firstLook: '7.3% of 137; 75.4% of 138 slips right', digests: round13 },
  { name: 'round 14', firstLook: '7.0% of 115; 84.4% of 122 slips right', digests: round14 },
  { name: 'round 15', firstLook: '8.6% of 174; 78.5% of 149 slips right', digests: round15 },
  { name: 'round 16', firstLook: '3.5% of 115; 75.5% of 102 slips right', digests: round16 },
  { name: 'round 17', firstLook: '7.1% of 141; 44.5% of 128 slips right', digests: round17 },
  { name: 'round 18', firstLook: '4.1% of 145; 46.9% of 128 slips right', digests: round18 },
  { name: 'round 19', firstLook: '6.9% of 144; 55.5% of 128 slips right', digests: round19 },
  { name: 'round 20', firstLook: '5.1% of 117; 53.1% of 128 slips right', digests: round20 },
  { name: 'round 21', firstLook: '8.7% of 115; 55.5% of 128 slips right', digests: round21 },
  { name: 'round 22', firstLook: '6.4% of 109; 52.3% of 128 slips right', digests: round22 },
  { name: 'round 23', firstLook: '4.1% of 172; 26.6% of 128 slips right', digests: round23 },
  { name: 'round 24', firstLook: '3.3% of 180; 34.4% of 128 slips right', digests: round24 },
  { name: 'round 25', firstLook: '6.3% of 189; 34.4% of 128 slips right', digests: round25 },
  { name: 'round 26', firstLook: '9.8% of 174; 36.7% of 128 slips right', digests: round26 },
  { name: 'round 27', firstLook: '5.4% of 111; 39.1% of 128 slips right', digests: round27 },
  { name: 'round 28', firstLook: '9.8% of 112; 25.0% of 128 slips right', digests: round28 },
  { name: 'round 29', firstLook: '6.3% of 111; 27.3% of 128 slips right', digests: round29 },
  { name: 'round 30', firstLook: '5.4% of 111; 31.3% of 128 slips right', digests: round30 },
  { name: 'round 31', firstLook: '7.3% of 55; 38.1% of 134 slips right', digests: round31 },
  { name: 'round 32', firstLook: '8.8% of 57; 40.7% of 145 slips right', digests: round32 },
  { name: 'round 33', firstLook: '2.3% of 88; 46.3% of 80 slips right', digests: round33 },
  { name: 'round 34', firstLook: '5.7% of 87; 56.3% of 80 slips right', digests: round34 },
  { name: 'round 35', firstLook: '8.3% of 84; 62.0% of 79 slips right', digests: round35 },
  { name: 'round 36', firstLook: '9.9% of 81; 50.0% of 80 slips right', digests: round36 },
  { name: 'round 37', firstLook: '4.7% of 107; 45.8% of 96 slips right', digests: round37 },
  { name: 'round 38', firstLook: '7.9% of 114; 19.8% of 96 slips right', digests: round38 },
  { name: 'round 39', firstLook: '10.9% of 119; 31.3% of 96 slips right', digests: round39 },
  { name: 'round 40', firstLook: '9.8% of 122; 20.8% of 96 slips right', digests: round40 },
  { name: 'round 41', firstLook: '10.0% of 110; 30.2% of 96 slips right', digests: round41 },
  { name: 'round 42', firstLook: '6.1% of 114; 27.1% of 96 slips right', digests: round42 },
  { name: 'round 43', firstLook: '0.0% of 113; 21.9% of 96 slips right', digests: round43 },
  { name: 'round 44', firstLook: '9.6% of 94; 43.8% of 64 slips right', digests: round44 },
  { name: 'round 45', firstLook: '10.8% of 93; 46.9% of 64 slips right', digests: round45 },
  { name: 'round 46', firstLook: '8.5% of 94; 50.0% of 64 slips right', digests: round46 },
  { name: 'round 47', firstLook: '9.7% of 93; 48.4% of 64 slips right', digests: round47 },
  { name: 'round 48', firstLook: '3.3% of 120; 41.3% of 80 slips right', digests: round48 },
  { name: 'round 49', firstLook: '2.5% of 119; 47.5% of 80 slips right', digests: round49 },
  { name: 'round 50', firstLook: '3.4% of 118; 53.8% of 80 slips right', digests: round50 },
  { name: 'round 51', firstLook: '3.1% of 128; 57.5% of 80 slips right', digests: round51 },
  { name: 'round 52', firstLook: '10.9% of 128; 58.8% of 80 slips right', digests: round52 },
  { name: 'round 53', firstLook: '14.8% of 128; 43.8% of 80 slips right', digests: round53 },
  { name: 'round 54', firstLook: '10.2% of 128; 32.5% of 80 slips right', digests: round54 },
  { name: 'round 55', firstLook: '11.7% of 128; 53.8% of 80 slips right', digests: round55 },
  { name: 'round 56', firstLook: '8.6% of 128; 62.5% of 80 slips right', digests: round56 },
  { name: 'round 57', firstLook: '15.6% of 96; 53.3% of 60 slips right', digests: round57 },
  { name: 'round 58', firstLook: '7.3% of 96; 61.7% of 60 slips right', digests: round58 },
  { name: 'round 59', firstLook: '5.2% of 97; 56.7% of 60 slips right', digests: round59 },
  { name: 'round 60', firstLook: '0.0% of 96; 30.0% of 60 slips right', digests: round60 },
  { name: 'round 61', firstLook: '4.2% of 96; 16.7% of 60 slips', digests: round61 },
  { name: 'round 62', firstLook: '5.2% of 96; 33.3% of 60 slips', digests: round62 },
  { name: 'round 63', firstLook: '5.2% of 96; 43.3% of 60 slips', digests: round63 },
  { name: 'round 64', firstLook: '1.9% of 108; 47.2% of 72 slips', digests: round64 },
  { name: 'round 65', firstLook: '0.8% of 120; 41.7% of 72 slips', digests: round65 },
  { name: 'round 66', firstLook: '5.1% of 117; 29.2% of 72 slips', digests: round66 },
  { name: 'round 67', firstLook: '3.6% of 110; 44.4% of 72 slips', digests: round67 },
  { name: 'round 68', firstLook: '1.0% of 105; 29.2% of 72 slips', digests: round68 },
  { name: 'round 69', firstLook: '4.3% of 115; 36.1% of 72 slips', digests: round69 },
  { name: 'round 70', firstLook: '5.1% of 98; 36.1% of 72 slips', digests: round70 },
  { name: 'round 71', firstLook: '1.1% of 95; 34.7% of 72 slips', digests: round71 },
  { name: 'round 72', firstLook: '4.2% of 96; 41.7% of 72 slips', digests: round72 },
  { name: 'round 73', firstLook: '5.7% of 105; 58.3% of 72 slips', digests: round73 },
  { name: 'round 74', firstLook: '2.8% of 107; 56.9% of 72 slips', digests: round74 },
  { name: 'round 75', firstLook: '1.9% of 106; 58.3% of 72 slips', digests: round75 },
  { name: 'round 76', firstLook: '3.8% of 104; 61.1% of 72 slips', digests: round76 },
  { name: 'round 77', firstLook: '5.6% of 107; 41.7% of 72 slips', digests: round77 },
  { name: 'round 78', firstLook: '1.8% of 109; 44.4% of 72 slips', digests: round78 },
  { name: 'round 79', firstLook: '2.6% of 116; 37.5% of 72 slips', digests: round79 },
  { name: 'round 80', firstLook: '1.9% of 107; 33.3% of 72 slips', digests: round80 },
  { name: 'round 81', firstLook: '3.9% of 102; 34.7% of 72 slips', digests: round81 },
  { name: 'round 82', firstLook: '2.8% of 106; 65.3% of 72 slips', digests: round82 },
  { name: 'round 83', firstLook: '1.9% of 105; 40.3% of 72 slips', digests: round83 },
  { name: 'round 84', firstLook: '4.6% of 109; 43.1% of 72 slips', digests: round84 },
  { name: 'round 85', firstLook: '9.0% of 111; 54.2% of 72 slips', digests: round85 },
  { name: 'round 86', firstLook: '5.8% of 104; 47.2% of 72 slips', digests: round86 },
];
