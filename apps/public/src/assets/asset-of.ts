import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A file with its content's hash in its path: it never changes, so browsers keep it for good. What is packed already has no other form. */
export type Asset = { path: string; type: string; body: Buffer; gzipped: Buffer | null };

const pathOf = (body: Buffer, suffix: string) =>
  `/public-assets/${createHash('sha256').update(body).digest('hex').slice(0, 16)}.${suffix}`;

/** A text of ours, as a file. */
export function textAsset(text: string, suffix: string, type: string): Asset {
  const body = Buffer.from(text);
  return { path: pathOf(body, suffix), type, body, gzipped: gzipSync(body) };
}

/** A file of letters. */
export const fontAsset = (body: Buffer): Asset => ({ path: pathOf(body, 'woff2'), type: 'font/woff2', body, gzipped: null });
