import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** A file with its content's hash in its path: it never changes, so browsers keep it for good. */
export type Asset = { path: string; type: string; body: Buffer; gzipped: Buffer };

// Beside src/ and dist/ alike.
const read = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8');
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');

function asset(text: string, suffix: string, type: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { path: `/public-assets/${hash}.${suffix}`, type, body: Buffer.from(text), gzipped: gzipSync(text) };
}

/** The one stylesheet of all public pages. */
export const STYLESHEET = asset(
  withoutComments(['colours.css', 'page.css', 'buttons.css', 'fields.css', 'parts.css', 'questions.css'].map(read).join('\n')),
  'css',
  'text/css; charset=utf-8',
);

/** The mark, as browsers show it on a tab. */
export const MARK = asset(read('mark.svg'), 'svg', 'image/svg+xml');

/** The one script of the public pages: it asks the browser for a way to tell a volunteer there. */
export const TELL_HERE = asset(read('tell-here.js'), 'js', 'text/javascript; charset=utf-8');

/** What the browser runs when something was pushed; always found at the same path, above all that it may open. */
export const PUSH_WORKER = { ...asset(read('push-worker.js'), 'js', 'text/javascript; charset=utf-8'), path: '/push-worker.js' };
