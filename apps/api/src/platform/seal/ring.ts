import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

/** A key that never lies in the database: data keys are wrapped by it, links and indexes are made with it. */
export type RingKey = { id: string; key: Buffer };

/** The keys outside the database; `current` wraps what is new. */
export type KeyRing = { current: RingKey; find(id: string): RingKey | null };

/** The ring cannot be used; the sentence says what to do. */
export class KeyRingError extends Error {}

/** Opens the key ring in a folder of mode 0700 (made with its first key when it is not there). */
export function openKeyRing(folder: string): KeyRing {
  try {
    return open(folder);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(String((error as { code?: unknown }).code))) throw error;
    throw new KeyRingError(
      `Wardwise may not read and write the key ring ${folder}. Make that folder yours (sudo chown -R "$USER" ${folder}), or set KEY_RING to a folder of your own.`,
    );
  }
}

function open(folder: string): KeyRing {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if ((statSync(folder).mode & 0o077) !== 0) {
    throw new KeyRingError(`The key ring ${folder} can be read by others. Make it private: chmod 700 ${folder}`);
  }
  const keysIn = () => readdirSync(folder).filter((file) => file.endsWith('.key'));
  if (keysIn().length === 0) makeFirstKey(folder);
  const files = keysIn().sort();
  const keys = new Map(files.map((file) => readKey(join(folder, file))).map((key) => [fingerprint(key), key]));
  const [id, key] = [...keys].at(-1) as [string, Buffer];
  return { current: { id, key }, find: (wanted) => (keys.has(wanted) ? { id: wanted, key: keys.get(wanted) as Buffer } : null) };
}

/** The first key, under its name only when it is whole; of two first starts at once the later takes the earlier one's. */
function makeFirstKey(folder: string): void {
  const begun = join(folder, `first.key.${process.pid}`);
  writeFileSync(begun, randomBytes(32).toString('base64'), { mode: 0o600 });
  try {
    linkSync(begun, join(folder, 'first.key'));
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(begun);
  }
}

/** A key's id comes of the key: another key under the same name is another id. */
const fingerprint = (key: Buffer): string => createHash('sha256').update('ring key').update(key).digest('hex').slice(0, 16);

function readKey(path: string): Buffer {
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new KeyRingError(`${path} is not a key of 32 bytes. Put the key ring back from its backup.`);
  return key;
}

/** Refuses to start on data that another ring has sealed: it would look erased, and the next delivery would throw it away. */
export async function checkRing(ring: KeyRing, folder: string, pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ id: string }>('select distinct ring_key_id as id from ring_keys_in_use');
  const missing = rows.filter(({ id }) => ring.find(id) === null);
  if (missing.length > 0)
    throw new KeyRingError(
      `The key ring ${folder} is not the one this database was sealed with. Put the right one back from its backup (KEY_RING).`,
    );
  await pool.query('insert into ring_keys_in_use (ring_key_id) values ($1) on conflict do nothing', [ring.current.id]);
}

/** A key for one purpose, made from a ring key: what signs links can never open details. */
export function purposeKey(ring: RingKey, purpose: 'links' | 'index' | 'codes' | 'idempotency'): Buffer {
  return Buffer.from(hkdfSync('sha256', ring.key, Buffer.alloc(0), `wardwise ${purpose}`, 32));
}
