/** As it is compared: without marks and capitals. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f]/g, '')
    .toLowerCase();

/** The words of what is looked for. */
export const wordsIn = (text: string): string[] => plain(text).split(/\s+/).filter(Boolean);

/** Whether a text has every word that is looked for, wherever it stands; of one or two letters, where a word begins so. */
export const says = (text: string, words: readonly string[]): boolean =>
  words.every((word) => ` ${plain(text)}`.includes(word.length < 3 ? ` ${word}` : word));

/** A line of a text around the first of the words that are looked for. */
export function lineAround(text: string, words: readonly string[], most = 90): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const at = Math.max(0, plain(whole).indexOf(words[0] ?? ''));
  const from = at < most / 2 ? 0 : whole.indexOf(' ', at - most / 2) + 1;
  const longer = whole.length > from + most;
  const line = whole.slice(from, longer ? whole.lastIndexOf(' ', from + most) : undefined);
  return `${from > 0 ? '…' : ''}${line}${longer ? '…' : ''}`;
}
