import { agree, type Decision, LONGEST_WEBHOOK_URL, refuse, type WebhookUrlRefusal } from '@wardwise/domain';

/**
 * An address that events may be posted to: https, without a password or a fragment in it. Plain http is for a receiver on this very machine, where that
 * is let be (the demo, tests). Whether the machine behind the name is a public one is seen each time when it is called.
 */
export function webhookUrl(said: string, toLoopback: boolean): Decision<string, WebhookUrlRefusal> {
  const text = said.trim();
  if (text.length > LONGEST_WEBHOOK_URL) return refuse({ code: 'TEXT_TOO_LONG', field: 'url' });
  const url = /^https?:\/\//i.test(text) ? parse(text) : null;
  const wellFormed = url !== null && url.username === '' && url.password === '' && url.hash === '' && url.hostname !== '';
  if (!wellFormed || !(url.protocol === 'https:' || (toLoopback && isLoopback(url.hostname))))
    return refuse({ code: 'WEBHOOK_URL_NOT_ALLOWED', field: 'url' });
  return url.href.length > LONGEST_WEBHOOK_URL ? refuse({ code: 'TEXT_TOO_LONG', field: 'url' }) : agree(url.href);
}

const parse = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || host === '127.0.0.1';
