/** Whether a surface is written in capitals only, as acronyms are. */
export const isAllCapitals = (surface: string): boolean =>
  surface === surface.toUpperCase() && surface !== surface.toLowerCase();

/** An organisation's slug from its name: `org/gulf-cooperation-council`. */
export const organisationId = (name: string): string =>
  `org/${name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
