import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, Item } from '../../core/item.js';
import { read } from '../../index.js';
import {
  cases,
  competing,
  joinedCases,
  learnedCases,
  silent,
  speakers,
} from '../../lang/en/attribution.cases.js';
import { packFor } from '../../lang/index.js';
import type { Pack } from '../../lang/pack.js';
import { textDoc } from '../../read/text.js';
import { breaches } from '../../testing/invariants.js';
import { marked, markUp } from '../../testing/marked.js';
import { readerFor } from '../index.js';

const isAttribution = (item: Item): item is Attribution => item.kind === 'attribution';
const attributions = (text: string, lang = 'en'): Attribution[] =>
  read(text, { lang }).items.filter(isAttribution);

const english = packFor('en');
const unlearned: Pack = {
  ...english,
  attribution: english.attribution && { ...english.attribution, weights: undefined },
};

describe('attributions', () => {
  it.each(cases)('%s, %s: %s', (form, source, written) => {
    const { text } = marked(written);
    const found = attributions(text);
    expect(found.map(({ content }) => markUp(text, content))).toEqual([written]);
    expect(found[0].form).toBe(form);
    expect(found[0].source?.exact ?? null).toBe(source);
  });

  it.each(learnedCases)('learned: %s, %s: %s', (form, source, written) => {
    const { text } = marked(written);
    const [first] = attributions(text);
    expect(markUp(text, first.content)).toBe(written);
    expect(first.form).toBe(form);
    expect(first.source?.exact ?? null).toBe(source);
  });

  it.each(competing)('of several who may have said it, %s: %s', (source, text) => {
    expect(attributions(text).at(-1)?.source?.exact).toBe(source);
  });

  it.each(speakers)('%s: %s: %s', (how, name, text) => {
    const [last] = attributions(text).slice(-1);
    expect(last.source).toMatchObject({ how, name });
  });

  it.each(cases)('by tables alone, as where nothing was learned: %s, %s: %s', (form, source, written) => {
    const { text } = marked(written);
    const found = readerFor(unlearned)(textDoc(text, { lang: 'en' })).items.filter(isAttribution);
    expect(found.map(({ content }) => markUp(text, content))).toEqual([written]);
    expect(found[0].form).toBe(form);
    expect(found[0].source?.exact ?? null).toBe(source);
  });

  it.each(joinedCases)('%s, twice: %s', (source, text, first, second) => {
    const found = attributions(text);
    expect(found.map(({ exact }) => exact)).toEqual([first, second]);
    expect(found.map((one) => one.source?.exact)).toEqual([source, source]);
  });

  it('gives a paragraph to who was said to speak at the end of the one before', () => {
    const [found] = attributions('Anna Berg made the following remark:\n\n"The road will be open by June."');
    expect(found.exact).toBe('"The road will be open by June."');
    expect(found.source?.name).toBe('Anna Berg');
  });

  it('parts what somebody goes on to say in quotation marks from what was put in other words', () => {
    const found = attributions(
      'Anna Berg said that the road was late. "We are short of stone. And of men," she said. ' +
        'Ole Hale said that the bridge was shut. "We are short of steel. And of time, too."',
    );
    expect(found.map(({ form, source }) => [form, source?.name])).toEqual([
      ['indirect', 'Anna Berg'],
      ['direct', 'Anna Berg'],
      ['indirect', 'Ole Hale'],
      ['direct', 'Ole Hale'],
    ]);
  });

  it('gives a cue the pronoun of the verb that it is joined with', () => {
    const [found] = attributions(
      'When the talk turned to the road, I laughed and said, "It will never be open."',
    );
    expect(found.source?.exact).toBe('I');
  });

  it('parts a quotation from whom it was said to, though no comma does', () => {
    const [found] = attributions('Berg asked the packed hall "Who is going to pay for the road?"');
    expect(found.exact).toBe('"Who is going to pay for the road?"');
  });

  it('goes on from one paragraph to the next as long as all of each is quoted', () => {
    const found = attributions(
      '"The road pays," Anna Berg said.\n\n"It will be open by June."\n\n"Nobody doubts it any more."',
    );
    expect(found.map(({ content }) => content.length)).toEqual([3]);
  });

  it('gives a quotation to its own cue and not to the colon before the last one', () => {
    const found = attributions(
      'The day was a great one for the north:\n\n"Here it comes," said Anna Berg, clapping. "It is our road at last."',
    );
    expect(found.map(({ content }) => content.length)).toEqual([2]);
    expect(found[0].source?.name).toBe('Anna Berg');
  });

  it('gives what is quoted in a turn, by nobody who is named, to who has the turn', () => {
    const found = attributions(
      'Hale: When?\n\nBerg: People ask me. "Why does it take so long to build a road?" I wonder too.\n\nHale: And?\n\nBerg: In June.',
    );
    expect(found.filter(({ rule }) => rule.endsWith('-alone'))).toEqual([]);
  });

  it('takes nobody who has a turn for another of whom he speaks, and no stage direction for words', () => {
    const found = attributions(
      'Question: And him?\n\nBerg: Mayor Bo Quill came. He told me that it was late.\n\n' +
        'Question: And the plan?\n\nBerg: The premier said that it would rain. (Laughter.) We shall see.',
    );
    const toldBy = (words: string) => found.find(({ exact }) => exact === words)?.source?.name;
    expect(toldBy('that it was late')).toBe('Bo Quill');
    expect(toldBy('that it would rain')).toBe('The premier');
    const turn = found.find(({ exact }) => exact.includes('Laughter'));
    expect(turn?.content).toHaveLength(2);
  });

  it('knows the turns of a transcript that is quoted turn by turn', () => {
    const found = attributions(
      '"HALE: When will the road be open?\n\n"BERG: In June, and not a day later.\n\n"HALE: And the bridge?\n\n"BERG: In a year, if not in two."',
    );
    expect(found.map(({ source }) => source?.name)).toEqual(['HALE', 'BERG', 'HALE', 'BERG']);
    expect(found[3].exact).toBe('In a year, if not in two.');
  });

  it('takes all that stands behind a label without a colon for what is said', () => {
    const found = attributions(
      'Q. Minister, when will it open?\n\nA. In June.\n\nQ. Why so late?\n\nA. We had no stones.',
    );
    expect(found.map(({ exact }) => exact)).toEqual([
      'Minister, when will it open?',
      'In June.',
      'Why so late?',
      'We had no stones.',
    ]);
  });

  it('ends a heading of a transcript with its line', () => {
    const [heading] = attributions(
      'Minister Anna Berg: "The road pays"\n\nThe minister met us in June.\n\n' +
        'Reporter: When will it open?\n\nBerg: In June, at last.\n\nReporter: Why so late?\n\nBerg: Ask the council.',
    );
    expect(heading.exact).toBe('"The road pays"');
  });

  it.each([
    ['him', 'Berg praised him after the vote.'],
    [
      'to persuade the council of Northport to pay for the bridge',
      'The agency wants to persuade the council of Northport to pay for the bridge.',
    ],
  ])('reports once, and a pronoun too: %s', (exact, text) => {
    expect(attributions(text).map((one) => one.exact)).toEqual([exact]);
  });

  it('does not go on from what was not said', () => {
    const [first] = attributions(
      '"The road pays," Berg said at noon. She did not suggest a toll. "Our goal is to open it."',
    );
    expect(first.content).toHaveLength(2);
  });

  const digest = (rest: string) =>
    `In an interview with the daily Morgenrot, Minister of Roads, Ports and Trade Anna Berg said the road would pay.\n\n${rest}`;

  it.each([
    ['a post alone', '"It will open," the minister said.'],
    [
      'a quotation alone behind what a state promised',
      'Norway promised to pay.\n\n"The road will open by June."',
    ],
    [
      'a quotation behind a colon',
      'Asked about tolls, the guest smiled only once: "Nobody likes them very much."',
    ],
  ])('knows the one who speaks in a digest by %s', (_, rest) => {
    expect(attributions(digest(rest)).at(-1)?.source?.name).toBe('Anna Berg');
  });

  it('takes no name and no credit in quotation marks for words', () => {
    const found = attributions(
      digest('The fair "Russia - Northern World" was long. It was in the magazine "Steppe Dawn".'),
    );
    expect(found).toHaveLength(1);
  });

  it('knows the ambassador who was named behind a comma', () => {
    const text = 'The ambassador of Norway, Anna Berg, came. "The road pays," the ambassador said.';
    expect(attributions(text)[0].source?.name).toBe('Anna Berg');
  });

  it('takes a list of topics before a colon for no speaker', () => {
    expect(
      attributions('Tolls, Ferry Lines, Road Works: Berg on What Comes Next\n\nIt rained.').map(
        ({ source }) => source?.name,
      ),
    ).not.toContain('Road Works');
  });

  it('ends the last turn where somebody else tells of who had it', () => {
    const found = attributions(
      'Anna Berg answered questions.\n\nQ: When will the road open?\n\nA: In June, and not a day later.\n\nQ: And the bridge?\n\nA: In a year or two at most.\n\nBerg left early that day.',
    );
    expect(found.at(-1)?.exact).toBe('In a year or two at most.');
  });

  it.each(silent)('nobody speaks: %s', (text) => {
    expect(attributions(text)).toEqual([]);
  });

  it('finds quoted text in any language, and names nobody', () => {
    const [found] = attributions('Sanoi: «Tie avataan kesäkuussa, eikä kukaan epäile sitä enää».', 'fi');
    expect(found.exact).toBe('«Tie avataan kesäkuussa, eikä kukaan epäile sitä enää»');
    expect(found.source).toBeUndefined();
  });

  it('names nobody by no words at all', () => {
    const found = attributions(' according to" according to" said according to');
    expect(found.every(({ source }) => source?.exact !== '')).toBe(true);
  });

  it('keeps what must hold, whatever the text', () => {
    const parts = [
      '"',
      '“',
      '”',
      "''",
      "'",
      '«',
      '»',
      ' said',
      ' he',
      ' Ana Lee',
      ' that',
      ', ',
      '. ',
      '\n\n',
      ' according to',
      ': ',
      ' x',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (words) => {
        const text = words.join('');
        expect(breaches(read(text, { lang: 'en' }), read(text, { lang: 'en' }))).toEqual([]);
      }),
    );
  });

  it.each(['“', '"', '(', ' said', 'he said "', '" said', ' according to', "'", '“a” ', ' Ana, '])(
    'gives no more for hostile text than its length warrants: %s',
    (part) => {
      const size = (count: number) => JSON.stringify(attributions(part.repeat(count))).length;
      expect(size(20_000)).toBeLessThan(40 * (size(2_000) + 1_000));
    },
  );
});
