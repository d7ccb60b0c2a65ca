import type { Reading } from '../core/reading.js';
import type { Trace } from '../trace/finding.js';
import type { Input } from './inputs.js';
import type { Judged } from './judge.js';

/** A report's trace with all that a face of it shows. */
export interface Traced extends Judged {
  trace: Trace;
  input: Input;
  report: Reading;
  sources: Reading[];
}
