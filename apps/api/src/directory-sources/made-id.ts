import { createHash } from 'node:crypto';

/** The id of something that is called `ref` where it came from: always the same, so that reading twice is reading once. */
export function madeId(source: string, noun: string, ref: string): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([source, noun, ref]))
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What was read, as a digest: the same words, the same digest. */
export const digestOf = (entry: object): string => createHash('sha256').update(JSON.stringify(entry)).digest('base64url');
