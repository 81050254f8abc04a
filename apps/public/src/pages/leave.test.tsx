import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { page } from '../answers/answer.ts';
import { LANGUAGES, wordsIn } from '../locales/locales.ts';
import { openVisit } from '../visits/visit.ts';
import { AWAY, LEAVE_SCRIPT, LEAVE_SOURCE } from './leave-script.ts';
import { Page } from './Page.tsx';

const site = { demo: false, newBrowser: () => 'a-browser-of-somebody' } as never;
const pageAt = (path: string, language = 'en') => (
  <Page visit={openVisit(site, { url: `${path}?lang=${language}`, headers: {} })} title="T">
    <h1>T</h1>
  </Page>
);

describe.each(LANGUAGES)('the way off a page in $autonym', ({ tag }) => {
  const words = wordsIn(tag);

  it.each(['/help', '/help/phone', '/r/token-of-somebody', '/r/token-of-somebody/forget'])('stands on %s', (path) => {
    const html = renderToStaticMarkup(pageAt(path, tag));
    expect(html).toContain(`href="${AWAY}"`);
    expect(html).toContain(words.leave.button);
    expect(html).toContain(words.leave.hint);
    expect(html).toContain(`<script>${LEAVE_SCRIPT}</script>`);
  });

  it.each(['/', '/privacy', '/t/token-of-a-volunteer', '/helper', '/refer/x'])('does not stand on %s', (path) =>
    expect(renderToStaticMarkup(pageAt(path, tag))).not.toMatch(/bbc\.co\.uk|<script/),
  );
});

it('is the only script that a page lets run, named by its bytes', () => {
  const policy = page(200, pageAt('/help')).headers['Content-Security-Policy'];
  expect(policy).toContain(`script-src ${LEAVE_SOURCE};`);
  expect(policy).not.toMatch(/script-src[^;]*(self|unsafe)/);
  expect(LEAVE_SCRIPT).not.toContain('</');
});
