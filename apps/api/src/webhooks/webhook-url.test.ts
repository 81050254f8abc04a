import { describe, expect, it } from 'vitest';
import { webhookUrl } from './webhook-url.ts';

describe('an address that events are posted to', () => {
  it.each(['https://hooks.example.org/in?from=wardwise', 'https://hooks.example.org:8443/', ' HTTPS://Hooks.Example.org '])(
    'may be %s',
    (url) => {
      expect(webhookUrl(url, false)).toMatchObject({ ok: true });
    },
  );

  it.each([
    'http://hooks.example.org/in',
    'hooks.example.org',
    '//hooks.example.org',
    'https://',
    'https://anna:secret@hooks.example.org/',
    'https://hooks.example.org/#part',
    'ftp://hooks.example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://127.0.0.1:4000/',
    '',
  ])('is never %s', (url) => {
    expect(webhookUrl(url, false)).toEqual({ ok: false, refusals: [{ code: 'WEBHOOK_URL_NOT_ALLOWED', field: 'url' }] });
  });

  it('fits a line', () => {
    const long = `https://hooks.example.org/${'x'.repeat(500)}`;
    expect(webhookUrl(long, false)).toEqual({ ok: false, refusals: [{ code: 'TEXT_TOO_LONG', field: 'url' }] });
    expect(webhookUrl(`https://hooks.example.org/${'é'.repeat(200)}`, false)).toMatchObject({ ok: false });
  });

  it('may be plain http on this very machine where that is let be, and nowhere else', () => {
    for (const host of ['127.0.0.1:9', 'localhost', '[::1]:9'])
      expect(webhookUrl(`http://${host}/`, true)).toEqual({ ok: true, value: `http://${host}/` });
    expect(webhookUrl('http://127.0.0.2/', true)).toMatchObject({ ok: false });
    expect(webhookUrl('http://hooks.example.org/', true)).toMatchObject({ ok: false });
  });
});
