// Texts written for this benchmark with what editors made of their sentences: faithful ones, and altered ones
// with the aspects that may be given for them. Persons, firms and figures are invented.
import { accord } from './accord.js';
import { clinic } from './clinic.js';
import { council } from './council.js';
import { court } from './court.js';
import { earnings } from './earnings.js';
import { flood } from './flood.js';
import { football } from './football.js';
import { kombinat } from './kombinat.js';
import { science } from './science.js';
import { translated } from './translated.js';

export const edits = [
  accord,
  clinic,
  council,
  court,
  earnings,
  flood,
  football,
  kombinat,
  science,
  translated,
];
