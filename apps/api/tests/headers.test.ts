import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { documentOf } from './payload.ts';
import { leadOf } from './people.ts';
import { everything } from './rows.ts';

const test = openTestHouse();
const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(`${test.house.publicUrl}${path}`, { headers, redirect: 'manual' });
const policyOf = (answer: Response) =>
  Object.fromEntries(
    (answer.headers.get('content-security-policy') ?? '').split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );

const PAGES = [
  '/',
  '/help',
  '/t/AAAAAAAAAAAAAAAAAAAAAA',
  '/r/AAAAAAAAAAAAAAAAAAAAAA',
  '/c/AAAAAAAAAAAAAAAAAAAAAA',
  '/n/westminster/sign-in',
  '/n/westminster',
  '/graphql',
  '/nothing',
  '/health',
];

describe('every page', () => {
  it.each(PAGES)('%s is kept by nobody, framed by nobody, guessed at by nobody, and runs no script but ours', async (path) => {
    const answer = await get(path);
    const policy = policyOf(answer);
    expect(
      Object.fromEntries(
        [
          'cache-control',
          'referrer-policy',
          'x-content-type-options',
          'cross-origin-opener-policy',
          'cross-origin-resource-policy',
        ].map((name) => [name, answer.headers.get(name)]),
      ),
    ).toEqual({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(answer.headers.get('permissions-policy')).toContain('geolocation=()');
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect([policy['default-src'], policy['frame-ancestors'], policy['base-uri']]).toEqual(["'none'", "'none'", "'none'"]);
    expect(policy['script-src'] ?? "'self'").toMatch(/^'(self|sha256-[\w+/=]{44})'$/);
  });

  it('but GraphiQL’s asks for trusted types, by one policy at most', async () => {
    for (const path of PAGES) {
      const policy = policyOf(await get(path));
      expect([path, policy['require-trusted-types-for'], policy['trusted-types']]).toEqual(
        path === '/graphql' ? [path, undefined, undefined] : [path, "'script'", expect.stringMatching(/^('none'|default)$/)],
      );
    }
  });

  it('has inline styles only where the ward leads’ screens write them', async () => {
    for (const path of ['/', '/help', '/t/AAAAAAAAAAAAAAAAAAAAAA', '/r/AAAAAAAAAAAAAAAAAAAAAA'])
      expect(policyOf(await get(path))['style-src']).toBe("'self'");
  });
});

describe('what is named by its content', () => {
  it('is kept for a year, and guessed at by nobody', async () => {
    const [asset] = readdirSync(join(import.meta.dirname, '..', '..', 'admin', 'dist', 'n-assets')).filter((name) =>
      name.endsWith('.js'),
    );
    const { headers } = await get(`/n-assets/${asset}`);
    expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
      'public, max-age=31536000, immutable',
      'nosniff',
    ]);
  });
});

describe('an answer of /graphql', () => {
  it.each([
    ['that was answered', '{"query":"{ __typename }"}', 200],
    ['that was not understood', '{', 400],
    [
      'of a persisted query, which Apollo would let be kept',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      200,
    ],
  ])('%s is kept by nobody', async (_which, body, status) => {
    const answer = await test.api.post(body);
    expect([
      answer.status,
      answer.headers.get('cache-control'),
      answer.headers.get('x-content-type-options'),
      answer.headers.get('referrer-policy'),
    ]).toEqual([status, 'no-store', 'nosniff', 'no-referrer']);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it.each([
    ['a form’s', 'application/x-www-form-urlencoded'],
    ['plain text', 'text/plain'],
    ['an upload’s', 'multipart/form-data; boundary=x'],
    ['none', ''],
  ])('does nothing for a body of a kind that another site could send: %s', async (_kind, type) => {
    const cookie = `__Host-wardwise-staff=${await test.api.session(leadOf('Vincent Square'))}`;
    const before = await everything(test);
    const body = JSON.stringify({ query: documentOf('takeRequest'), variables: { input: A_NEED } });
    const answer = await fetch(`${test.house.publicUrl}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': type, 'sec-fetch-site': 'cross-site' },
      body,
    });
    expect([
      answer.status,
      ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ]).toEqual([400, 'BAD_REQUEST']);
    expect(await everything(test)).toEqual(before);
  });
});
