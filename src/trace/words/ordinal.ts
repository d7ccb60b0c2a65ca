import type { Ordinals } from '../../lang/statement.js';

/**
 * The number that an ordinal is, in digits ("79th") or in words ("seventy-ninth", "seventy ninth"), folded; undefined for
 * other words.
 */
export function ordinalOf(text: string, { units, tens, wholeTens, endings }: Ordinals): number | undefined {
  const digits = /^(\d+)[^\p{L}\d]*(\p{L}+)$/u.exec(text);
  if (digits) return endings.includes(digits[2]) ? Number(digits[1]) : undefined;
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const [last] = words.slice(-1);
  const unit = units.indexOf(last) + 1;
  if (words.length === 1)
    return unit || (wholeTens.indexOf(last) + 2) * 10 * Number(wholeTens.includes(last)) || undefined;
  const ten = tens.indexOf(words[0]);
  return words.length === 2 && ten >= 0 && unit > 0 && unit < 10 ? (ten + 2) * 10 + unit : undefined;
}
