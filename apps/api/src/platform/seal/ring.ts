import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyStore } from './key-store.ts';

/** A key that never lies in the database; its id comes of it, so that another key under the same name is another id. */
export type RingKey = { id: string; key: Buffer; name: string };

/**
 * The keys outside the database. Each day has one: it wraps data keys, and makes the indexes that find a number again. It is destroyed when the
 * backup window has passed, and whatever only it could open with it. One key lasts: it makes links and codes, which say nothing of anybody.
 */
export type KeyRing = {
  /** Where it lies, for a sentence to whoever runs the server. */
  place: string;
  lasting: RingKey;
  /** The key of the newest day; it wraps what is new. */
  newest(): Promise<RingKey>;
  /** The keys of all days that are left, the newest first. */
  days(): Promise<RingKey[]>;
  /** The key of this id, looked for once more where it is not known; null where it is not, or no longer, there. */
  find(id: string): Promise<RingKey | null>;
  /** The key of a day (`2026-11-22`), made where there is none. */
  add(day: string): Promise<RingKey>;
  destroy(key: RingKey): Promise<void>;
};

const LASTING = 'lasting';

/** Opens the key ring, and makes its lasting key where there is none yet. Throws KeyRingError for one that cannot be used. */
export async function openKeyRing(store: KeyStore): Promise<KeyRing> {
  const known = new Map<string, RingKey>();
  const read = async (name: string): Promise<RingKey> => {
    const key = await store.read(name);
    return { id: fingerprint(key), key, name };
  };
  /** Reads what came and forgets what went since the last time. */
  const days = async (): Promise<RingKey[]> => {
    const names = (await store.names()).filter((name) => name !== LASTING);
    for (const name of known.keys()) if (!names.includes(name)) known.delete(name);
    for (const name of names) if (!known.has(name)) known.set(name, await read(name));
    return [...known.values()].sort((a, b) => (a.name < b.name ? 1 : -1));
  };
  const add = async (name: string): Promise<RingKey> => {
    if (!(await store.names()).includes(name)) await store.add(name, randomBytes(32));
    return read(name); // whoever's it is
  };
  return {
    place: store.place,
    lasting: await add(LASTING),
    days,
    newest: async () => {
      const [newest] = await days();
      if (!newest) throw new Error('a key ring without a key of any day');
      return newest;
    },
    find: async (id) => [...known.values()].find((key) => key.id === id) ?? (await days()).find((key) => key.id === id) ?? null,
    add,
    destroy: async ({ name }) => {
      known.delete(name);
      await store.destroy(name);
    },
  };
}

const fingerprint = (key: Buffer): string => createHash('sha256').update('ring key').update(key).digest('hex').slice(0, 16);

/** What a key is made for, from a ring key. */
export const PURPOSES = ['links', 'index', 'codes', 'idempotency', 'webhooks', 'lists'] as const;

/** A key for one purpose, made from a ring key: what signs links can never open details. */
export function purposeKey(ring: RingKey, purpose: (typeof PURPOSES)[number]): Buffer {
  return Buffer.from(hkdfSync('sha256', ring.key, Buffer.alloc(0), `wardwise ${purpose}`, 32));
}
