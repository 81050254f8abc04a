import { expect, it } from 'vitest';
import { page } from './answer.ts';

const policyOf = (answer: ReturnType<typeof page>) => answer.headers['Content-Security-Policy'];

it('lets a script of ours run on the page that has one, by one policy, and on no other', () => {
  const none = policyOf(page(200, <p>{'<script src="/evil.js"></script>'}</p>));
  expect(none).toContain("trusted-types 'none'");
  expect(none).not.toMatch(/script-src[^;]*'self'/);
  const one = policyOf(page(200, <script src="/public-assets/1.js" defer />));
  expect(one).toMatch(/script-src 'sha256-[\w+/=]{44}' 'self';/);
  expect(one).toContain('trusted-types push');
  expect(one).toMatch(/^default-src 'none';.*require-trusted-types-for 'script'/);
});
