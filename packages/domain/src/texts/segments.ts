/** As many segments as one text of ours may take; each is paid for by the network. */
export const MOST_SEGMENTS = 3;

/** In which alphabet a text travels: seven bits a letter, or sixteen as soon as one letter is not in the seven. */
export const TEXT_ALPHABETS = ['GSM', 'UCS2'] as const;
/** One of them. */
export type TextAlphabet = (typeof TEXT_ALPHABETS)[number];

// 3GPP TS 23.038, 6.2.1: the default alphabet, and its extension table, whose letters take an escape before them.
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENSION = new Set('\f^{}\\[~]|€');

// 3GPP TS 23.040, 9.2.3.24.1: 140 octets each; six of them are the header as soon as there is more than one.
const ROOM: Record<TextAlphabet, { alone: number; each: number }> = {
  GSM: { alone: 160, each: 153 },
  UCS2: { alone: 70, each: 67 },
};

/** How a text travels: its alphabet, and how many segments it takes. */
export type Segments = { alphabet: TextAlphabet; segments: number };

/** Counts a text's segments in its own alphabet; a letter of two units is never cut in two. */
export function segmentsOf(text: string): Segments {
  const letters = [...text];
  const alphabet: TextAlphabet = letters.every((letter) => BASIC.has(letter) || EXTENSION.has(letter)) ? 'GSM' : 'UCS2';
  const units = letters.map((letter) => (alphabet === 'UCS2' ? letter.length : EXTENSION.has(letter) ? 2 : 1));
  const { alone, each } = ROOM[alphabet];
  if (units.reduce((sum, one) => sum + one, 0) <= alone) return { alphabet, segments: 1 };
  let segments = 1;
  let filled = 0;
  for (const one of units) {
    if (filled + one > each) {
      segments += 1;
      filled = 0;
    }
    filled += one;
  }
  return { alphabet, segments };
}

/** The fullest of these ways to say something that is no longer than one text may be; null where none is. */
export const fitting = (ways: readonly string[]): string | null =>
  ways.find((text) => segmentsOf(text).segments <= MOST_SEGMENTS) ?? null;
