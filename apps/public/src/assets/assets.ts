import { problemAnswer } from '../answers/problem.ts';
import type { Street } from '../site/street.ts';
import { MARK, PUSH_WORKER, STYLESHEET, TELL_HERE } from './asset.ts';
import { FONTS, HAN_LETTERS } from './letters.ts';

/** Sends the stylesheet, the script, the mark or a file of letters by its hashed path, to be kept for good; and what runs when something was pushed, which is looked for anew each time. */
export const assets: Street = async (_site, visit, req) => {
  const asset = [STYLESHEET, MARK, TELL_HERE, PUSH_WORKER, HAN_LETTERS, ...FONTS].find(({ path }) => path === visit.path);
  if (!asset) return problemAnswer(visit, 'PAGE_NOT_FOUND');
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  const gzipped = String(req.headers['accept-encoding'] ?? '').includes('gzip') ? asset.gzipped : null;
  return {
    status: 200,
    headers: {
      'Content-Type': asset.type,
      ...(asset === PUSH_WORKER
        ? { 'Cache-Control': 'no-cache', 'Content-Security-Policy': "default-src 'none'" }
        : { 'Cache-Control': 'public, max-age=31536000, immutable' }),
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(gzipped && { 'Content-Encoding': 'gzip' }),
    },
    body: gzipped ?? asset.body,
  };
};
