import type { FigureSection } from '../../figure.js';
import { lazily } from '../../lazily.js';
import { context } from './context.js';
import { count } from './count.js';
import { measure } from './measure.js';
import { digits, number } from './number.js';
import { unit } from './unit.js';

export const figure: FigureSection = lazily({
  digits: () => digits,
  number,
  unit,
  count,
  context,
  measure,
});
