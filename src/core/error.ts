/** What can go wrong, as stable codes that a program may depend on. */
export type ErrorCode =
  | 'usage' // the command line or an option is off
  | 'not-found' // a file or page that is not there
  | 'unreadable' // bytes that are not text, or not of a kind that is read
  | 'bad-row' // a jsonl row that does not have the form of the contract
  | 'bad-date' // a date that is not an ISO day of the calendar
  | 'too-large' // more than fits
  | 'internal'; // a fault of Stemma's own

/** The one error class: `code` is stable, `message` says what, where, and how to mend it. */
export class StemmaError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StemmaError';
    this.code = code;
  }
}
