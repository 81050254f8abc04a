import { problemAnswer } from '../answers/problem.ts';
import type { Street } from '../site/street.ts';
import { MARK, STYLESHEET } from './asset.ts';
import { FONTS, HAN_LETTERS } from './letters.ts';

/** Sends the stylesheet, the mark or a file of letters by its hashed path. */
export const assets: Street = async (_site, visit, req) => {
  const asset = [STYLESHEET, MARK, HAN_LETTERS, ...FONTS].find(({ path }) => path === visit.path);
  if (!asset) return problemAnswer(visit, 'PAGE_NOT_FOUND');
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  const gzipped = String(req.headers['accept-encoding'] ?? '').includes('gzip') ? asset.gzipped : null;
  return {
    status: 200,
    headers: {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(gzipped && { 'Content-Encoding': 'gzip' }),
    },
    body: gzipped ?? asset.body,
  };
};
