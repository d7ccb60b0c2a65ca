import { phrases } from '../../lists.js';

/** Phrases with a number that counts nothing. */
export const idioms: readonly string[] = [
  ...phrases(`
    one of those days, one of those things, one of those moments, one of those nights, one of these days, six of one, six of one and half a dozen,
    half a dozen of the other, sixes and sevens, one in a million, one step at a time, one day at a time, one thing at a time, one at a time, two at a time,
    one by one, two by two, at one point, at one stage, at one time, at one moment, in one fell swoop, in one go, for one thing,
    in one sense, in one way, one way or another, one way or the other, one thing or another, one thing led to another, one thing is certain,
    one thing is clear, from day one, square one, number one, number two, one day to, zero tolerance, zero-tolerance, zero-sum,
    ground zero, day zero, year zero, a thousand times over, a thousand thanks, thanks a million, a million miles from,
    a million miles away, a million and one, nine yards, two wrongs, two birds with one stone, with one stone, two left feet, in two minds,
    two-faced, one-sided, one-off, catch 22, catch-22, twenty-twenty, twenty questions, two peas in a pod, two sides of the same coin,
    two sides to every, three strikes, three cheers, three musketeers, three wise men, four corners of, four letter word, four-letter word,
    seven seas, seven wonders, seven deadly sins, cloud nine, ten commandments, ten a penny, two a penny, eleventh hour,
    forty winks, hundred and ten percent, 110 percent effort, 24-hour clock, 24-hour news, nine-to-five, five-star general,
    one foot in the grave, one eye on, one-trick pony, one-stop shop, one-size-fits-all, one size fits all, one-horse race, two-horse race,
    one-man band, one-night stand, third time lucky, second to none, one for the books, three-ring circus
  `),
  ...['could', 'can', 'will', 'would', 'may', 'might', 'hopes', 'hoped', 'hope', 'to', 'must', "'ll"].map(
    (verb) => `${verb} one day`,
  ),
];
