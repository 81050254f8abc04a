import { problemAnswer } from '../answers/problem.ts';
import type { Street } from '../site/street.ts';
import { MARK, STYLESHEET } from './asset.ts';

/** Sends a stylesheet or the mark by its hashed path. */
export const assets: Street = async (_site, visit, req) => {
  const asset = [STYLESHEET, MARK].find(({ path }) => path === visit.path);
  if (!asset) return problemAnswer(visit, 'PAGE_NOT_FOUND');
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  const gzip = String(req.headers['accept-encoding'] ?? '').includes('gzip');
  return {
    status: 200,
    headers: {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...(gzip && { 'Content-Encoding': 'gzip' }),
    },
    body: gzip ? asset.gzipped : asset.body,
  };
};
