import { SettingsError } from './env-secrets.ts';

/** GOV.UK Notify: which service sends our texts, by which template, and the token by which it is known when it calls. */
export type Notify = { apiKey: string; templateId: string; callbackToken: string; url: string };
type Said = Partial<Record<'NOTIFY_API_KEY' | 'NOTIFY_TEMPLATE_ID' | 'NOTIFY_CALLBACK_TOKEN', string>> & { NOTIFY_URL: string };

// Its name, the service's id and the secret, as Notify shows it.
const KEY = /^[\w-]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHORTEST_TOKEN = 24;

/** All three settings or none: without a key there are no texts, and nothing else changes. Throws SettingsError, never saying what was set. */
export function readNotify(it: Said): Notify | null {
  const { NOTIFY_API_KEY: apiKey, NOTIFY_TEMPLATE_ID: templateId, NOTIFY_CALLBACK_TOKEN: callbackToken } = it;
  if (!apiKey && !templateId && !callbackToken) return null;
  if (!apiKey || !templateId || !callbackToken) {
    const missing = [!apiKey && 'NOTIFY_API_KEY', !templateId && 'NOTIFY_TEMPLATE_ID', !callbackToken && 'NOTIFY_CALLBACK_TOKEN'];
    throw new SettingsError(`${missing.filter(Boolean).join(' and ')} not set: texts need all three, or leave all three out.`);
  }
  if (!KEY.test(apiKey))
    throw new SettingsError('NOTIFY_API_KEY: this is no key of GOV.UK Notify. Copy the whole of it, name and all.');
  if (callbackToken.length < SHORTEST_TOKEN)
    throw new SettingsError(
      `NOTIFY_CALLBACK_TOKEN: use ${SHORTEST_TOKEN} characters or more, such as \`openssl rand -hex 24\` makes.`,
    );
  return { apiKey, templateId, callbackToken, url: it.NOTIFY_URL.replace(/\/$/, '') };
}
