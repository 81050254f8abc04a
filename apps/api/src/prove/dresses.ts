import type { Canary } from './canaries.ts';

/** What bytes to look for: a spelling in the dress that a log, a link or a file might put it in. */
export type Pattern = { canary: Canary; dress: string; bytes: Buffer; anyCase: boolean };

/** Every dress of a canary: plain, base64 at any place in a longer text, hex, UTF-16, percent-encoded, as JSON escapes it. */
export function patternsOf(canary: Canary): Pattern[] {
  if (canary.wholeCell) return wholeCells(canary);
  return canary.spellings.flatMap((spelling) => {
    const bytes = Buffer.from(spelling);
    const wide = Buffer.from(spelling, 'utf16le');
    const percent = encodeURIComponent(spelling);
    return [
      dressed(canary, 'plain', true, bytes),
      dressed(canary, 'hex', true, bytes.toString('hex')),
      dressed(canary, 'UTF-16 LE', true, wide),
      dressed(canary, 'UTF-16 BE', true, Buffer.from(wide).swap16()),
      ...other(spelling, percent, percent.replaceAll('%20', '+')).map((text) => dressed(canary, 'percent', true, text)),
      ...other(spelling, jsonEscaped(spelling)).map((text) => dressed(canary, 'JSON', true, text)),
      ...[0, 1, 2].flatMap((before) => base64Within(bytes, before)).map((text) => dressed(canary, 'base64', false, text)),
    ];
  });
}

const dressed = (canary: Canary, dress: string, anyCase: boolean, bytes: Buffer | string): Pattern => ({
  canary,
  dress,
  anyCase,
  bytes: Buffer.from(bytes as string),
});

/** The dresses that are none: an ASCII word percent-encoded is itself. */
const other = (spelling: string, ...texts: string[]): string[] => [...new Set(texts)].filter((text) => text !== spelling);

const jsonEscaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The letters of base64 that this word alone decides when so many bytes stand before it in its group of three; and of base64url. */
function base64Within(bytes: Buffer, before: number): string[] {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const inner = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  return inner.length < 6 ? [] : [...new Set([inner, inner.replaceAll('+', '-').replaceAll('/', '_')])];
}

/** A plain word is all that a cell holds where it stands between tabs or between quotes. In the cluster's files it stands anyway: PostgreSQL's own words are plain words, too. */
const wholeCells = (canary: Canary): Pattern[] => [
  dressed(canary, 'plain', false, `\t${canary.text}\t`),
  dressed(canary, 'plain', false, `"${canary.text}"`),
  dressed(canary, 'hex', false, `\\\\x${Buffer.from(canary.text).toString('hex')}\t`),
];
