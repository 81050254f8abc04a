import { expect, it } from 'vitest';
import { browserCookie, browserOf } from './browser-cookie.ts';

it.each([
  [undefined, null],
  ['other=1', null],
  ['other=1; __Host-wardwise-browser=abcdefghijklmnop', 'abcdefghijklmnop'],
  ['__Host-wardwise-browser=short', null],
  ['__Host-wardwise-browser=abcdefghijklmnop"<script>', null],
])('reads %s', (header, token) => expect(browserOf(header)).toBe(token));

it('keeps the token from scripts, from other sites and from plain HTTP', () => {
  expect(browserCookie('abcdefghijklmnop')).toBe(
    '__Host-wardwise-browser=abcdefghijklmnop; Path=/; Max-Age=5184000; HttpOnly; Secure; SameSite=Lax',
  );
});
