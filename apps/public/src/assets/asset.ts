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
