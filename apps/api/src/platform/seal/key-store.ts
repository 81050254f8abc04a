import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the ring's keys lie, by name. A folder here; whoever has a key service puts it behind the same verbs. */
export type KeyStore = {
  /** What to call it in a sentence to whoever runs the server. */
  place: string;
  /** The names of the keys there are; asked before each use, so it is cheap. */
  names(): Promise<string[]>;
  read(name: string): Promise<Buffer>;
  /** Keeps a key under a name; where somebody was faster, theirs stays. */
  add(name: string, key: Buffer): Promise<void>;
  /** Destroys a key; what it wrapped opens nowhere any more. */
  destroy(name: string): Promise<void>;
};

/** The ring cannot be used; the sentence says what to do. */
export class KeyRingError extends Error {}

/** Keys as files in a folder of mode 0700, made where it is not there. */
export function keyFolder(folder: string): KeyStore {
  const path = (name: string) => join(folder, `${name}.key`);
  const orSay = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw isForbidden(error) ? new KeyRingError(notOurs(folder)) : error;
    }
  };
  return {
    place: folder,
    names: async () => orSay(() => namesIn(folder)),
    read: async (name) => orSay(() => readKey(path(name))),
    add: async (name, key) => orSay(() => addKey(path(name), key)),
    destroy: async (name) => orSay(() => destroyKey(path(name))),
  };
}

function namesIn(folder: string): string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if ((statSync(folder).mode & 0o077) !== 0)
    throw new KeyRingError(`The key ring ${folder} can be read by others. Make it private: chmod 700 ${folder}`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.key'))
    .map((file) => file.slice(0, -'.key'.length));
}

function readKey(path: string): Buffer {
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new KeyRingError(`${path} is not a key of 32 bytes. Put the key ring back from its backup.`);
  return key;
}

/** Under its name only when it is whole; of two that are made at once the later takes the earlier one's. */
function addKey(path: string, key: Buffer): void {
  const begun = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(begun, key.toString('base64'), { mode: 0o600, flush: true });
  try {
    linkSync(begun, path);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(begun);
  }
}

/** Written over before it goes, as far as a file system lets one; two who destroy the same do no harm. */
function destroyKey(path: string): void {
  try {
    writeFileSync(path, randomBytes(32).toString('base64'), { flag: 'r+', flush: true });
    unlinkSync(path);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
  }
}

const isForbidden = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes(String((error as { code?: unknown }).code));
const notOurs = (folder: string): string =>
  `Wardwise may not read and write the key ring ${folder}. Make that folder yours (sudo chown -R "$USER" ${folder}), or set KEY_RING to a folder of your own.`;
