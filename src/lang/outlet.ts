/** The organisations, by slug, that publish news: the same in every language. */
export const outletSlugs =
  'abc-news, afp, agencia-brasil, agerpres, akipress, al-jazeera, ana-mpa, anadolu, andina, ani, anp, ' +
  'ansa, antara, ap, apa, app, aps, armenpress, azertac, bbc, belga, belta, bernama, bloomberg, bns, ' +
  'bss, bta, cbs, cna, cnn, ctk, dpa, efe, elta, ena, fena, financial-times, fox-news, gna, guardian, ' +
  'hina, ina, interfax, interpressnews, irna, jiji, kabar, kazinform, kcna, keystone-sda, khovar, kna, ' +
  'kuna, kyodo, leta, lusa, map, mena, mia, moldpres, montsame, mti, nan, nbc, new-york-times, notimex, ' +
  'npr, ntb, ona, panapress, pap, petra, pna, prensa-latina, pti, qna, reuters, ria-novosti, ritzau, ' +
  'sana, spa, stt, tanjug, tap, tasnim, tasr, tass, telam, ukrinform, uza, vna, wall-street-journal, ' +
  'wam, washington-post, xinhua, yonhap';
