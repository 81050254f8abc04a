import { expect, it } from 'vitest';
import { cameFromElsewhere } from './cross-site.ts';

const host = 'wardwise.example';

it.each([
  ['our own page', { 'sec-fetch-site': 'same-origin' }],
  ['the address bar', { 'sec-fetch-site': 'none' }],
  ['an older browser on our page', { origin: 'https://wardwise.example' }],
  ['an older browser that keeps the referrer to itself', { origin: 'null' }],
  ['a script without a browser', {}],
])('lets %s in', (_who, headers) => expect(cameFromElsewhere({ host, ...headers })).toBe(false));

it.each([
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://wardwise.example' }],
  ['a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }],
  ['another site in an older browser', { origin: 'https://evil.example' }],
  ['our name on another port', { origin: 'https://wardwise.example:8443' }],
  ['nonsense', { origin: 'wardwise' }],
])('keeps %s out', (_who, headers) => expect(cameFromElsewhere({ host, ...headers })).toBe(true));
