/** Texts with their outermost quotations marked. */
export const quotationCases: readonly string[] = [
  'He said [["yes"]] and left.',
  "Berg's brother said [['it is not Hale's road']] and left.",
  'She called it [[“a road to nowhere”]], and he [[„eine gute Idee“]].',
  // in one another
  '[[“He told me "yes" and then "no" to it,”]] she said.',
  '[["He told me “yes” and then “no” to it,"]] she said.',
  '[[“I love “Swan Lake” most of all,”]] she said.',
  '[[«Завод «Маяк» снова работает»]], — сказал он.',
  '[[„Er rief “halt” und ging“]], sagte sie.',
  // marks typed for others
  '[[“The road is late,“]] said Berg, an engineer. [[“It will be open in June.”]]',
  '[[”The road is late,”]] said Berg.',
  '[["The road is late,”]] said Berg.',
  "[[''The road is late,'']] said Berg.",
  // marks that are missing, or stray
  'A [[“stray mark.]] [[“The road is late,”]] she said.',
  'The firm [[«Маяк]] [[«Север»]] said so, and [[«Юг»]] did not.',
  'He drove 5" nails. She said [["no"]].',
  '[[“The road is late.]]\n\n[[“The bridge is later.”]]',
  '[["Hale defended the “long” road, and the words of the “wise.”]]\n\nThe road is late.',
  // no quotations at all
  "The farmers' trucks weren't there in '98.",
  'It is 5′ 10″ long.',
];
