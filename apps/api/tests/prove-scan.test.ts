import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Canaries } from '../src/prove/canaries.ts';
import { Scan } from '../src/prove/scan.ts';

const canaries = new Canaries();
const [word, arabic, phone] = [
  canaries.words('a.word'),
  canaries.words('a.name', '{}', { arabic: true }),
  canaries.phone('a.phone'),
];
const postcode = canaries.postcode('a.postcode', 'SW1P');
const codeWord = canaries.drawn('a.code_word', 'lighthouse');
const around = (bytes: Buffer) => Buffer.concat([randomBytes(5000), bytes, randomBytes(5000)]);
const seen = (bytes: Buffer) => new Scan(canaries.all).in({ name: 'here', bytes: around(bytes) });

/** As gzip packs a file: with its name in the head. */
function packedFile(text: string): Buffer {
  const packed = gzipSync(text);
  packed[3] = 8;
  return Buffer.concat([packed.subarray(0, 10), Buffer.from('server.log\0'), packed.subarray(10)]);
}

const DRESSES: [string, (text: string) => Buffer][] = [
  ['plain', (text) => Buffer.from(text)],
  ['plain', (text) => Buffer.from(text.toUpperCase())],
  ['hex', (text) => Buffer.from(Buffer.from(`x${text}`).toString('hex').toUpperCase())],
  ['UTF-16 LE', (text) => Buffer.from(text, 'utf16le')],
  ['UTF-16 BE', (text) => Buffer.from(text, 'utf16le').swap16()],
  ['base64', (text) => Buffer.from(Buffer.from(text).toString('base64'))],
  ['base64', (text) => Buffer.from(Buffer.from(`a${text}b`).toString('base64'))],
  ['base64', (text) => Buffer.from(Buffer.from(`??${text}?`).toString('base64url'))],
  ['plain in a packed stream', (text) => gzipSync(`a letter with ${text} in it`)],
  ['plain in a packed stream', (text) => packedFile(`a log line with ${text} in it`)],
  ['hex in a packed stream', (text) => deflateSync(Buffer.from(text).toString('hex').repeat(3))],
];

describe('the scan', () => {
  it.each(DRESSES)('finds a word, a name in Arabic, a number and a postcode as %s, once each', (dress, dressed) => {
    for (const canary of [word, arabic, phone, postcode])
      expect(seen(dressed(canary.text)).filter((sight) => sight.dress === dress)).toEqual([{ place: 'here', canary, dress }]);
  });

  it('finds a name percent-encoded and as JSON escapes it, and a number without its spaces', () => {
    expect(seen(Buffer.from(`?q=${encodeURIComponent(arabic.text)}`)).map(({ dress }) => dress)).toEqual(['percent']);
    const escaped = [...arabic.text].map((letter) => `\\u0${letter.charCodeAt(0).toString(16)}`).join('');
    expect(seen(Buffer.from(`{"name":"${escaped}"}`)).map(({ dress }) => dress)).toEqual(['JSON']);
    expect(seen(Buffer.from(`tel:+44${phone.text.replaceAll(' ', '').slice(1)}`)).map(({ canary }) => canary)).toEqual([phone]);
  });

  it('finds a plain code word only where it is all that a cell holds', () => {
    expect(seen(Buffer.from('walk to the lighthouse and back'))).toEqual([]);
    for (const whole of ['a\tlighthouse\tb', '{"word":"lighthouse"}', `a\t\\\\x${Buffer.from('lighthouse').toString('hex')}\tb`])
      expect(seen(Buffer.from(whole)).map(({ canary }) => canary)).toEqual([codeWord]);
  });

  it('finds nothing in what is sealed or by chance, and in a stream that is no stream', () => {
    expect(seen(randomBytes(2_000_000))).toEqual([]);
    expect(
      seen(Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), randomBytes(100), Buffer.from([0x78, 0x9c]), randomBytes(100)])),
    ).toEqual([]);
  });
});
