import { createECDH } from 'node:crypto';

/** By which keys this deployment shows push services that it is the one a browser let write to it (RFC 8292), and whom they ask when something is wrong. */
export type VapidKeys = { publicKey: string; privateKey: string; subject: string };

// Base64url of 32 bytes.
const PRIVATE_KEY = /^[\w-]{43}$/;

/** The public half of a private key, as browsers are given it; null where it is no key. */
export function publicKeyOf(privateKey: string): string | null {
  if (!PRIVATE_KEY.test(privateKey)) return null;
  try {
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(privateKey, 'base64url');
    return curve.getPublicKey('base64url');
  } catch {
    return null;
  }
}

/** A private key by chance. */
export function newPrivateKey(): string {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  return curve.getPrivateKey().toString('base64url').padStart(43, 'A');
}
