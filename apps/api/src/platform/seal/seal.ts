import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;

/** Where a sealed text stands; it opens nowhere else: a row's ciphertext copied to another row, column or table is refused. */
export type Place = { table: string; column: string; rowId: string };

const associated = ({ table, column, rowId }: Place) => Buffer.from(`${table}.${column}:${rowId}`);

/** Seals a text with a data key (AES-256-GCM): 12 bytes of nonce, 16 of tag, then the ciphertext. */
export function seal(text: string | Buffer, key: Buffer, place: Place): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(associated(place));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** Opens what `seal` sealed at the same place; throws when the key, the place or a byte is another. */
export function unseal(sealed: Buffer, key: Buffer, place: Place): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(associated(place)).setAuthTag(sealed.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]);
}
