import { Option } from 'commander';
import { StemmaError } from '../core/error.js';
import { isoDay } from '../read/day.js';

/** The options that `read` and `trace` share. */
export interface Shared {
  input: 'text' | 'jsonl';
  format?: string;
  lang?: string;
  date?: string;
}

export const inputOption = () =>
  new Option('--input <form>', 'what comes in: texts, or rows of jsonl')
    .choices(['text', 'jsonl'])
    .default('text');

export const formatOption = (formats: readonly string[]) =>
  new Option('--format <form>', 'what goes out (default: pretty; with --input jsonl, jsonl)').choices(
    formats,
  );

export const langOption = () =>
  new Option('--lang <xx>', 'the language, as en or ru (default: told from the text)').argParser(language);

export const dateOption = () =>
  new Option('--date <day>', 'the day that "last year" is counted from, as 2024-03-15').argParser((day) =>
    isoDay(day, '--date'),
  );

function language(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new StemmaError('usage', `--lang is ${JSON.stringify(tag)}, not a language like en or ru`);
  }
}
