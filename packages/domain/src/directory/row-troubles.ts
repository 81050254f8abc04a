/** So many fields that a reading refused are written down: a feed whose columns have moved would fill the database with one sentence. */
export const MOST_ROW_TROUBLES = 1000;
/** So many of them are told, the first of the feed first: whoever mends a feed begins there. */
export const TOLD_ROW_TROUBLES = 100;
