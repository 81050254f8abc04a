import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from './env-secrets.ts';
import { newPrivateKey, publicKeyOf, type VapidKeys } from './platform/vapid.ts';

type Said = Partial<Record<'VAPID_PRIVATE_KEY' | 'VAPID_SUBJECT', string>>;

/** Both settings or neither: without a key nothing is pushed, and nothing else changes. Throws SettingsError, never saying what was set. */
export function readVapid({ VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject }: Said): VapidKeys | null {
  if (!privateKey && !subject) return null;
  if (!privateKey || !subject)
    throw new SettingsError(
      `${privateKey ? 'VAPID_SUBJECT' : 'VAPID_PRIVATE_KEY'} not set: pushes need both, or leave both out.`,
    );
  const publicKey = publicKeyOf(privateKey);
  if (!publicKey)
    throw new SettingsError(
      'VAPID_PRIVATE_KEY: this is no key. Make one with `npx web-push generate-vapid-keys` and copy the private one.',
    );
  if (!/^(mailto:\S+@\S+|https:\/\/\S+)$/.test(subject))
    throw new SettingsError(
      'VAPID_SUBJECT: say whom push services may ask, as mailto:somebody@your.network or https://your.network.',
    );
  return { publicKey, privateKey, subject };
}

/** The demo's own keys, made once and kept beside its data: browsers that let it write to them know it again after the next start. */
export function demoVapid(dataDir: string): VapidKeys {
  const file = join(dataDir, 'demo-vapid.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, newPrivateKey(), { mode: 0o600 });
  }
  const privateKey = readFileSync(file, 'utf8').trim();
  return { privateKey, publicKey: publicKeyOf(privateKey) ?? '', subject: 'mailto:no-reply@wardwise.example' };
}
