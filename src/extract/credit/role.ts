/** The role of whose picture it is. */
export const photo = 'photo';
/** Whose text it is. */
export const author = 'written-by';
/** And whose office put it out. */
export const publisher = 'published-by';
/** And of who translated. */
export const translator = 'translated-by';
/** And of who told what a text says in short. */
export const summariser = 'summarised-by';
/** And of who reported for it. */
export const reporter = 'reported-by';
/** Where a talk was printed. */
export const interview = 'interview-in';
