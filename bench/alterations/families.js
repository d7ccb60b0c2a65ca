// What editors do to a sentence and what goes wrong on the way. A family is (sentence, all) => new
// sentence or null where it does not apply; an altered one names the aspects that may be given for it.
const swap = (pairs) => (s) => {
  for (const [from, to] of pairs) {
    const pattern = new RegExp(`(?<![\\p{L}\\d])${from}(?![\\p{L}\\d])`, 'u');
    if (pattern.test(s)) return s.replace(pattern, to);
  }
  return null;
};
const quoteFree = (make) => (s) => (/["“”]/.test(s) ? null : make(s));
const quoted = (make) => (s) => {
  const t = /["“”:]/.test(s) ? null : make(s);
  return t && `“${t.replace(/[.]$/, '')},” the speaker said.`;
};
const lower = (s) =>
  /^(We|The|In|A|It|Our|More|Over|Some|Each|Every|From|At|Less)\b/.test(s)
    ? s[0].toLowerCase() + s.slice(1)
    : s;

export const altered = {
  value: [
    ['value', 'range'],
    swap([
      ['184', '148'],
      ['12\\.5', '15.2'],
      ['95,000', '59,000'],
      ['36', '63'],
      ['58\\.3', '53.8'],
      ['8,400', '4,800'],
      ['85', '58'],
      ['420', '240'],
    ]),
  ],
  scale: [
    ['scale', 'value', 'range'],
    swap([
      ['million', 'billion'],
      ['billion', 'million'],
      ['tonnes', 'thousand tonnes'],
    ]),
  ],
  currency: [
    ['currency'],
    swap(
      [
        ['euros', 'dollars'],
        ['dollars', 'euros'],
        ['francs', 'euros'],
        ['\\$(\\d)', '€$1'],
      ].map(([a, b]) => [a, b]),
    ),
  ],
  unit: [
    ['unit', 'scale'],
    swap([
      ['percentage points', 'percent'],
      ['kilometres', 'miles'],
      ['tonnes', 'pounds'],
      ['hours', 'minutes'],
      ['hectares', 'acres'],
      ['metres', 'feet'],
      ['basis points', 'percentage points'],
      ['days', 'weeks'],
    ]),
  ],
  range: [
    ['range', 'value'],
    swap([
      ['between 450 and', 'between 350 and'],
      ['and 520', 'and 620'],
      ['12,000 and', '10,000 and'],
      ['and 14,000', 'and 24,000'],
      ['from 18 to', 'from 13 to'],
      ['from 3\\.8', 'from 3.2'],
    ]),
  ],
  bound: [
    ['bound'],
    swap([
      ['More than(?= \\d)', 'Almost'],
      ['more than(?= \\d)', 'almost'],
      ['almost(?= (?:\\d|nine))', 'more than'],
      ['about(?= \\d)', 'more than'],
      ['At least(?= \\d)', 'At most'],
      ['up to(?= \\d)', 'at least'],
      ['Over(?= \\d)', 'Nearly'],
      ['nearly(?= \\d)', 'over'],
      ['less than(?= \\d)', 'more than'],
      ['no more than(?= four)', 'at least'],
    ]),
  ],
  hedgeDropped: [
    ['bound'],
    swap([
      ['More than (\\d)', '$1'],
      ['almost (\\d)', '$1'],
      ['up to (\\d)', '$1'],
      ['Over (\\d)', '$1'],
      ['nearly (\\d)', '$1'],
      ['At least (\\d)', '$1'],
    ]),
  ],
  direction: [
    ['direction'],
    swap([
      ['rose', 'fell'],
      ['fell', 'rose'],
      ['grew', 'shrank'],
      ['lowered', 'raised'],
      ['declined', 'increased'],
      ['climbed', 'dropped'],
      ['increased', 'decreased'],
      ['decreased', 'increased'],
      ['increase', 'decrease'],
      ['cut', 'raised'],
    ]),
  ],
  year: [
    ['period', 'value'],
    swap([
      ['2023', '2021'],
      ['2024', '2026'],
      ['2029', '2039'],
      ['2035', '2025'],
      ['2027', '2029'],
      ['2032', '2023'],
      ['2028', '2018'],
      ['2025', '2035'],
    ]),
  ],
  month: [
    ['period', 'value'],
    swap([
      ['January', 'July'],
      ['March', 'May'],
      ['April', 'August'],
      ['September', 'December'],
      ['October', 'January'],
      ['May to', 'March to'],
      ['November', 'September'],
    ]),
  ],
  relative: [
    ['period', 'wording'],
    swap([
      ['last year', 'this year'],
      ['next year', 'last year'],
      ['this year', 'next year'],
      ['last week', 'last month'],
    ]),
  ],
  measure: [
    ['measure', 'direction', 'unit'],
    swap([
      ['Exports of timber', 'Exports of coal'],
      ['imports of coal', 'exports of coal'],
      ['revenue', 'profit'],
      ['profit', 'revenue'],
      ['millet harvest', 'rice harvest'],
      ['tonnes of rice', 'tonnes of millet'],
      ['Wages', 'Fares'],
      ['debt', 'profit'],
      ['passengers', 'tonnes'],
    ]),
  ],
  negationDropped: [
    ['polarity', 'modality'],
    quoteFree(
      swap([
        ['have not', 'have'],
        ['has not', 'has'],
        ['must not', 'must'],
        ['cannot', 'can'],
        ['did not use', 'used'],
        ['shall not', 'shall'],
        ['will not', 'will'],
        ['have never', 'have'],
        ['nobody', 'everybody'],
        ['none of', 'all of'],
        ['do not', 'do'],
      ]),
    ),
  ],
  negationAdded: [
    ['polarity', 'modality'],
    quoteFree(
      swap([
        ['will build', 'will not build'],
        ['is ready', 'is not ready'],
        ['must be', 'must not be'],
        ['have ordered', 'have not ordered'],
        ['supports', 'does not support'],
        ['approved', 'did not approve'],
        ['has agreed', 'has not agreed'],
        ['will deliver', 'will not deliver'],
        ['has decided', 'has not decided'],
        ['have received', 'have not received'],
      ]),
    ),
  ],
  modalityRaised: [
    ['modality'],
    quoteFree(
      swap([
        ['is ready to', 'has agreed to'],
        ['may join', 'will join'],
        ['should be', 'will be'],
        ['could fall', 'will fall'],
        ['may add', 'will add'],
        ['intend to', 'have promised to'],
        ['may pay', 'must pay'],
        ['is likely to', 'is certain to'],
        ['should learn', 'must learn'],
        ['should then take', 'must then take'],
      ]),
    ),
  ],
  modalityLowered: [
    ['modality'],
    quoteFree(
      swap([
        ['must', 'may'],
        ['will build', 'may build'],
        ['has agreed to', 'is considering to'],
        ['has decided to', 'hopes to'],
        ['has promised to', 'may'],
        ['will deliver', 'could deliver'],
        ['will irrigate', 'could irrigate'],
        ['will cost', 'could cost'],
      ]),
    ),
  ],
  opposite: [
    ['polarity'],
    quoteFree(
      swap([
        ['before', 'after'],
        ['support', 'oppose'],
        ['supports', 'opposes'],
        ['longest', 'shortest'],
        ['largest', 'smallest'],
        ['all', 'some'],
        ['better', 'worse'],
        ['close', 'open'],
      ]),
    ),
  ],
  kind: [
    ['entity', 'measure', 'polarity'],
    quoteFree(
      swap([
        ['fishermen', 'farmers'],
        ['ports', 'airports'],
        ['rice', 'maize'],
        ['loan', 'grant'],
        ['trains', 'buses'],
        ['women', 'men'],
        ['tunnel', 'bridge'],
        ['strait', 'airspace'],
        ['canal', 'dam'],
        ['drivers', 'nurses'],
        ['timber', 'cotton'],
      ]),
    ),
  ],
  act: [
    ['polarity', 'modality'],
    quoteFree(
      swap([
        ['We support', 'We condemn'],
        ['welcome', 'regret'],
        ['approved', 'rejected'],
        ['have ordered', 'have cancelled'],
        ['will deliver', 'will withhold'],
        ['has agreed', 'has refused'],
        ['call for', 'reject'],
        ['calls for', 'rejects'],
        ['invite', 'thank'],
      ]),
    ),
  ],
  country: [
    ['entity'],
    quoteFree(
      swap([
        ['Denmark', 'Iceland'],
        ['Sweden', 'Poland'],
        ['Finland', 'Estonia'],
        ['Germany', 'France'],
        ['Morocco', 'Tunisia'],
        ['Senegal', 'Ghana'],
        ['Switzerland', 'Slovenia'],
        ['Austria', 'Hungary'],
        ['Italian', 'French'],
      ]),
    ),
  ],
  countrySwapped: [
    ['entity'],
    quoteFree(
      swap([
        ['Denmark', 'Germany'],
        ['Finland', 'Sweden'],
        ['Germany', 'Denmark'],
        ['Morocco', 'Senegal'],
        ['The European Union', 'Switzerland'],
      ]),
    ),
  ],
  person: [
    ['entity', 'speaker'],
    swap([
      ['Erik Dahl', 'Erik Holm'],
      ['Fatou Diarra', 'Fatou Traore'],
      ['Matteo Ricci', 'Marco Bianchi'],
    ]),
  ],
  speaker: [
    ['speaker'],
    (s) => {
      const m = /^.*?([A-Z]\w+ [A-Z]\w+).*"(.+?)[.,]?"/.exec(s);
      return (
        m &&
        `"${m[2]}," ${{ 'Erik Dahl': 'Ingrid Solvang', 'Fatou Diarra': 'Amadou Keita', 'Matteo Ricci': 'Helena Novak' }[m[1]] ?? 'Ingrid Solvang'} said.`
      );
    },
  ],
  quoteNumber: [
    ['wording', 'value'],
    quoted(
      swap([
        ['184', '194'],
        ['240', '420'],
        ['95,000', '90,000'],
        ['36', '46'],
        ['91', '97'],
      ]),
    ),
  ],
  quoteWord: [
    ['wording'],
    quoted(
      swap([
        ['must', 'should'],
        ['all', 'some'],
        ['never', 'seldom'],
        ['ready', 'obliged'],
        ['sharply', 'slightly'],
        ['cheap', 'fair'],
        ['support', 'tolerate'],
        ['mostly', 'partly'],
        ['mountain', 'city'],
      ]),
    ),
  ],
  quoteNegation: [
    ['wording', 'polarity'],
    quoted(
      swap([
        ['have not', 'have'],
        ['cannot', 'can'],
        ['will not', 'will'],
        ['did not use', 'did use'],
        ['must not', 'must'],
      ]),
    ),
  ],
  quoteInvented: [
    [],
    (_, i) =>
      i === 0
        ? '“Our neighbours envy the patience of these people and the beauty of these mountains,” the speaker said.'
        : null,
  ],
  figureInvented: [
    [],
    (_, i) => (i === 0 ? 'Around 7,730 volunteers answered the call within a week.' : null),
  ],
};

export const faithful = {
  verbatim: (s) => s,
  typography: (s) => {
    const t = s
      .replace(/"([^"]+)"/g, '“$1”')
      .replace(/ (\d)/g, ' $1')
      .replace(/'/g, '’');
    return t === s ? null : t;
  },
  reported: quoteFree((s) =>
    /^(Question|Keita|Statement|Interview|Remarks)/.test(s) ? null : `The speaker said that ${lower(s)}`,
  ),
  quotedWhole: quoted((s) => s),
  ellipsis: (s) => {
    const m = /^([^"“:]{25,}?), ([^"“]{20,})[.]$/.exec(s);
    const cut = m?.[2].split(' ').slice(0, 2).join(' ') ?? '';
    const rest = /\b(?:no|not|none|nobody|neither|never)\b/.test(cut)
      ? ''
      : m?.[2].split(' ').slice(2).join(' ');
    return rest && rest.length > 12 ? `“${m[1]} … ${rest},” the speaker said.` : null;
  },
  brackets: quoted(
    swap([
      ['it', 'it [the plan]'],
      ['them', '[these] them'],
      ['We', 'We [the government]'],
    ]),
  ),
  percentSign: swap([['(\\d) percent', '$1%']]),
  scaleShort: swap([
    ['(\\d) million', '$1m'],
    ['(\\d) billion', '$1bn'],
  ]),
  currencySign: swap([
    ['([\\d.,]+) million euros', '€$1 million'],
    ['([\\d.,]+) million dollars', '$$$1 million'],
    ['\\$([\\d.]+) billion', '$1 billion dollars'],
  ]),
  unitShort: swap([
    ['kilometres', 'km'],
    ['metres', 'm'],
    ['tonnes', 't'],
    ['hectares', 'ha'],
  ]),
  numberWord: swap([
    ['three', '3'],
    ['two', '2'],
    ['Seven', '7'],
    ['nine', '9'],
  ]),
  roundedSaid: swap([
    ['184 million', 'roughly 180 million'],
    ['58\\.3 million', 'about 58 million'],
    ['19\\.6 million', 'some 20 million'],
    ['412 million', 'just over 410 million'],
    ['8,400', 'more than 8,000'],
    ['95,000', 'nearly 100,000'],
  ]),
  rangeSigns: swap([
    ['between (\\d+) and (\\d+) million euros', '€$1–$2 million'],
    ['between ([\\d,]+) and ([\\d,]+) hectares', '$1–$2 hectares'],
  ]),
  backshift: quoteFree((s) => {
    const t = s
      .replace(/\bwill\b/, 'would')
      .replace(/\bmay\b/, 'might')
      .replace(/\bcan\b/, 'could')
      .replace(/\bcannot\b/, 'could not')
      .replace(/\bshall\b/, 'would');
    return t === s || /^(Question|Keita)/.test(s) ? null : `The speaker said that ${lower(t)}`;
  }),
  synonymVerb: swap([
    ['rose', 'grew'],
    ['grew', 'increased'],
    ['fell', 'declined'],
    ['declined', 'fell'],
    ['lowered', 'reduced'],
    ['climbed', 'rose'],
    ['about', 'some'],
    ['nearly', 'almost'],
    ['almost', 'nearly'],
    ['More than', 'Over'],
    ['Over', 'More than'],
  ]),
  dateRewritten: (s, _, date) => {
    const year = Number(date.slice(0, 4));
    const t = s
      .replace(/\blast year\b/, `in ${year - 1}`)
      .replace(/\bnext year\b/, `in ${year + 1}`)
      .replace(/\bthis year\b/, `in ${year}`);
    return t === s ? null : t;
  },
  acronym: swap([
    ['The World Food Programme \\(WFP\\)', 'The WFP'],
    ['The African Development Bank \\(AfDB\\)', 'The AfDB'],
    ['The European Union', 'The EU'],
  ]),
  clauseReordered: quoteFree((s) => {
    const m = /^(In [^,]+), (.+)[.]$/.exec(s) ?? /^(In \w+ \d{4}) (.+)[.]$/.exec(s);
    return m ? `${m[2][0].toUpperCase()}${m[2].slice(1)} ${m[1][0].toLowerCase()}${m[1].slice(1)}.` : null;
  }),
  firstClause: quoteFree((s) => {
    const m = /^([^,;:]{40,}), (and|while|but) /.exec(s);
    return m ? `${m[1]}.` : null;
  }),
  secondClause: quoteFree((s) => {
    const m = /, (?:and|while|but) ((?:the |its |we |no |all |nobody |almost |imports |debt ).{25,})$/.exec(
      s,
    );
    return m ? m[1][0].toUpperCase() + m[1].slice(1) : null;
  }),
  merged: (s, i, _, all) => {
    const next = all[i + 1];
    return next && i % 4 === 0 && !/["“:]/.test(s + next)
      ? `${s.replace(/[.]$/, '')}, and ${lower(next)}`
      : null;
  },
  contraction: swap([
    ['have not', "haven't"],
    ['cannot', "can't"],
    ['will not', "won't"],
    ['did not', "didn't"],
    ['has not', "hasn't"],
  ]),
  passive: swap([
    [
      'The government will build a new terminal in Narvik',
      'A new terminal in Narvik will be built by the government',
    ],
    [
      'The board has decided to spend 140 million francs',
      '140 million francs will be spent, the board has decided,',
    ],
    ['We sprayed 8,400 hectares', '8,400 hectares were sprayed'],
    ['We have ordered 36 new trains', '36 new trains have been ordered'],
    ['Farmers sold about 40 percent of the grain', 'About 40 percent of the grain was sold by farmers'],
  ]),
  attributed: quoteFree((s) =>
    /^(Question|Keita|Statement|Interview|Remarks)/.test(s)
      ? null
      : `${s.replace(/[.]$/, '')}, according to the speaker.`,
  ),
};
