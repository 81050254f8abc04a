import { readFileSync } from 'node:fs';
import { textAsset } from './asset-of.ts';
import { LETTERS } from './letters.ts';

// Beside src/ and dist/ alike.
const read = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), 'utf8');
const withoutComments = (css: string) => css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');

/** The one stylesheet of all public pages. */
export const STYLESHEET = textAsset(
  withoutComments(
    ['colours.css', 'page.css', 'buttons.css', 'fields.css', 'parts.css', 'questions.css', 'languages.css'].map(read).join('\n') +
      LETTERS,
  ),
  'css',
  'text/css; charset=utf-8',
);

/** The mark, as browsers show it on a tab. */
export const MARK = textAsset(read('mark.svg'), 'svg', 'image/svg+xml');

/** The one script of the public pages: it asks the browser for a way to tell a volunteer there. */
export const TELL_HERE = textAsset(read('tell-here.js'), 'js', 'text/javascript; charset=utf-8');

/** What the browser runs when something was pushed; always found at the same path, above all that it may open. */
export const PUSH_WORKER = {
  ...textAsset(read('push-worker.js'), 'js', 'text/javascript; charset=utf-8'),
  path: '/push-worker.js',
};
