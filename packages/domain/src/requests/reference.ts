/** What a reference is spelled with: nothing that is taken for something else on paper or on the telephone (0 and O, 1, I and L, 5 and S, 2 and Z, B, D and 8, M and N, U and V). */
export const REFERENCE_LETTERS = [...'3467ACEFHJKMPQRTWXY'];

const LENGTH = 4;
const WRITTEN = new RegExp(`^([A-Z]{3})-?([${REFERENCE_LETTERS.join('')}]{${LENGTH}})$`);

/** Three letters of a ward's name as people may remember them: Vincent Square is VSQ, Westbourne is WST. */
export function wardLetters(name: string): string {
  const words = name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z ]/g, '')
    .split(' ')
    .filter(Boolean);
  const firsts = words.map((word) => word.charAt(0)).join('');
  const rest = (words.at(-1) ?? '').slice(1);
  return `${firsts}${rest.replace(/[AEIOU]/g, '')}${rest.replace(/[^AEIOU]/g, '')}XXX`.slice(0, 3);
}

/** The reference told to whoever asks for help, from a ward's (or a network's) name and four letters drawn by chance: VSQ-4F7K. It opens nothing. */
export function referenceOf(name: string, draw: () => string): string {
  return `${wardLetters(name)}-${Array.from({ length: LENGTH }, draw).join('')}`;
}

/** Reads a reference as somebody spells it on the telephone: "vsq 4f7k" is VSQ-4F7K; null where it is none. */
export function readReference(text: string): string | null {
  const [, ward, drawn] = WRITTEN.exec(text.toUpperCase().replace(/[^A-Z0-9]/g, '')) ?? [];
  return ward && drawn ? `${ward}-${drawn}` : null;
}
