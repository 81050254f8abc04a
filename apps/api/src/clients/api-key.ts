import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What every key begins with, so that a scanner for secrets finds one that was published: `ww_live_` and 49 letters and digits. */
const PREFIX = 'ww_live_';
/** 256 bits by chance, in letters and digits. */
const SECRET_CHARACTERS = 43;
const CHECKSUM_CHARACTERS = 6;
const WELL_FORMED = new RegExp(`^${PREFIX}[0-9A-Za-z]{${SECRET_CHARACTERS + CHECKSUM_CHARACTERS}}$`);
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A new key: shown once, and never again. */
export function newApiKey(): string {
  const secret = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), SECRET_CHARACTERS);
  return `${PREFIX}${secret}${checksumOf(secret)}`;
}

/** Whether a key may be one of ours: a mistyped one is told by its last six characters, without a look at the database. */
export function isApiKey(text: string): boolean {
  if (!WELL_FORMED.test(text)) return false;
  const secret = text.slice(PREFIX.length, -CHECKSUM_CHARACTERS);
  return checksumOf(secret) === text.slice(-CHECKSUM_CHARACTERS);
}

/** What a list shows of a key, to tell it from the others. */
export const hintOf = (key: string): string => key.slice(0, PREFIX.length + 4);

const checksumOf = (secret: string): string => base62(BigInt(crc32(secret)), CHECKSUM_CHARACTERS);

function base62(number: bigint, characters: number): string {
  let text = '';
  for (let rest = number; rest > 0n; rest /= 62n) text = `${DIGITS[Number(rest % 62n)]}${text}`;
  return text.padStart(characters, '0');
}
