// notifications-node-client: GOV.UK Notify's own; it signs each request anew and is kept in step with their API.
import { NotifyClient } from 'notifications-node-client';
import { TextRefused } from './text-refused.ts';

/** Sends texts; the reference is the id of what waited in the outbox, and comes back with the receipt. Throws TextRefused. */
export type TextSender = { send(to: string, text: string, reference: string): Promise<void> };

const PATIENCE_MS = 10_000;
const LARGEST_ANSWER = 64 * 1024;

/** The way to GOV.UK Notify, by one template whose whole body is ((text)). */
export function openTexts({ apiKey, templateId, url }: Record<'apiKey' | 'templateId' | 'url', string>): TextSender {
  const client = new NotifyClient(url, apiKey);
  const { restClient } = client.apiClient;
  const ask = (options: object) =>
    restClient({ ...options, timeout: PATIENCE_MS, maxRedirects: 0, maxContentLength: LARGEST_ANSWER });
  client.setClient(ask as typeof restClient);
  return {
    async send(to, text, reference) {
      try {
        await client.sendSms(templateId, to, { personalisation: { text }, reference });
      } catch (error) {
        throw refusedBy(error);
      }
    },
  };
}

type Answer = { status?: unknown; data?: { errors?: { error?: unknown; message?: unknown }[] } };

/** What Notify's refusal means for us. The error itself carries the number and the words, and goes no further. */
function refusedBy(error: unknown): TextRefused {
  const { status, data } = (error as { response?: Answer }).response ?? {};
  if (typeof status !== 'number') return new TextRefused('NOT_REACHED');
  if (status === 429) return new TextRefused('TOO_OFTEN');
  if (status >= 500) return new TextRefused('NOT_REACHED');
  const messages = Array.isArray(data?.errors) ? data.errors.map(({ message }) => String(message)) : [];
  return new TextRefused(messages.some((message) => /phone_number/.test(message)) ? 'NUMBER_TAKES_NO_TEXTS' : 'SETTINGS');
}
