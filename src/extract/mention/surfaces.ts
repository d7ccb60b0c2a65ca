import type { Entity } from '../../core/item.js';

/** Whether a surface is written in capitals only, as acronyms are. */
export const isAllCapitals = (surface: string): boolean =>
  surface === surface.toUpperCase() && surface !== surface.toLowerCase();

/** An organisation's slug from its name: `org/gulf-cooperation-council`. */
const organisationId = (name: string): string =>
  `org/${name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/** An organisation that a text names and no table knows. */
export const organisationOf = (name: string): Entity => ({
  type: 'organisation',
  id: organisationId(name),
  name,
});
