const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The ways to write a day in English that must all read back as that day, by name. */
export const daysWritten: Readonly<Record<string, (year: number, month: number, day: number) => string>> = {
  'day first': (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  'month first': (year, month, day) => `${months[month - 1]} ${day}, ${year}`,
  'month first, no comma': (year, month, day) => `${months[month - 1]} ${day} ${year}`,
  'ordinal first': (year, month, day) => `${ordinal(day)} of ${months[month - 1]} ${year}`,
  'ordinal last': (year, month, day) => `${months[month - 1]} ${ordinal(day)}, ${year}`,
  'short month': (year, month, day) => `${months[month - 1].slice(0, 3)}. ${day}, ${year}`,
  hyphens: (year, month, day) => `${day}-${months[month - 1].slice(0, 3)}-${year}`,
  capitals: (year, month, day) => `${day} ${months[month - 1].toUpperCase()} ${year}`,
  ISO: (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  slashes: (year, month, day) => `${month}/${day}/${year}`,
  'slashes, year first': (year, month, day) => `${year}/${two(month)}/${two(day)}`,
  points: (year, month, day) => `${two(day)}.${two(month)}.${year}`,
};

const two = (value: number): string => String(value).padStart(2, '0');

function ordinal(day: number): string {
  const ending = day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
