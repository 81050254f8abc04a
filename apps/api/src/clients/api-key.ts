import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What every key, and every token got for one, begins with, so that a scanner for secrets finds one that was published: `ww_live_` and 49 letters and digits. */
const PREFIX = { key: 'ww_live_', token: 'ww_pass_' } as const;
type Kind = keyof typeof PREFIX;
/** 256 bits by chance, in letters and digits. */
const SECRET_CHARACTERS = 43;
const CHECKSUM_CHARACTERS = 6;
const WELL_FORMED = new RegExp(`^[0-9A-Za-z]{${SECRET_CHARACTERS + CHECKSUM_CHARACTERS}}$`);
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A new key: shown once, and never again. */
export const newApiKey = (): string => newSecretOf('key');

/** A new token, for a while: told to whoever showed a key, and never again. */
export const newApiToken = (): string => newSecretOf('token');

function newSecretOf(kind: Kind): string {
  const secret = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), SECRET_CHARACTERS);
  return `${PREFIX[kind]}${secret}${checksumOf(secret)}`;
}

/** Whether a key may be one of ours: a mistyped one is told by its last six characters, without a look at the database. */
export const isApiKey = (text: string): boolean => isSecretOf('key', text);

/** The same of a token. */
export const isApiToken = (text: string): boolean => isSecretOf('token', text);

function isSecretOf(kind: Kind, text: string): boolean {
  const rest = text.slice(PREFIX[kind].length);
  if (!text.startsWith(PREFIX[kind]) || !WELL_FORMED.test(rest)) return false;
  const secret = rest.slice(0, -CHECKSUM_CHARACTERS);
  return checksumOf(secret) === text.slice(-CHECKSUM_CHARACTERS);
}

/** What a list shows of a key, to tell it from the others. */
export const hintOf = (key: string): string => key.slice(0, PREFIX.key.length + 4);

const checksumOf = (secret: string): string => base62(BigInt(crc32(secret)), CHECKSUM_CHARACTERS);

function base62(number: bigint, characters: number): string {
  let text = '';
  for (let rest = number; rest > 0n; rest /= 62n) text = `${DIGITS[Number(rest % 62n)]}${text}`;
  return text.padStart(characters, '0');
}
