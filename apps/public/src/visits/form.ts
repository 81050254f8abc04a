import type { IncomingMessage } from 'node:http';

const LIMIT = 16 * 1024; // bytes; a volunteer's longest form is a few hundred
/** A note of 2,000 characters in any script, and room to spare; bytes. */
export const LONGEST_FORM = 64 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/** What was typed and pressed. */
export type Form = URLSearchParams;

/** The posted form. A body over the limit is let run out unread, so that the sender is still there to read the answer. */
export function readForm(req: IncomingMessage, limit = LIMIT): Promise<Form | 'TOO_LARGE' | 'NOT_A_FORM'> {
  const type = req.headers['content-type'];
  if (type !== undefined && !type.toLowerCase().startsWith(FORM)) return unread(req, 'NOT_A_FORM');
  if (Number(req.headers['content-length'] ?? 0) > limit) return unread(req, 'TOO_LARGE');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) return resolve('TOO_LARGE');
      chunks.push(chunk);
    });
    req.on('end', () => resolve(new URLSearchParams(Buffer.concat(chunks).toString('utf8'))));
    req.on('error', reject);
  });
}

function unread<C>(req: IncomingMessage, code: C): Promise<C> {
  req.resume();
  return Promise.resolve(code);
}
