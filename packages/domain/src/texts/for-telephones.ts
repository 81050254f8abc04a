// Marks that hold a direction are not seen, take a place each, and old telephones draw a box for them.
const MARKS = /[\u2066-\u2069\u200e\u200f]/g;

/** A text as a telephone shows it best: without the marks that hold a direction; and with the plain apostrophe, for a curved one alone would take a whole text out of the alphabet that is paid for least. */
export const forTelephones = (text: string): string => text.replace(MARKS, '').replace(/[‘’]/g, "'");
