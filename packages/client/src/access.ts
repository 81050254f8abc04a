import { errorOf } from './wardwise-error.ts';

/** Where Wardwise is, and who asks: by an API key, or by OAuth 2.0 client credentials, which get a token for an hour. */
export type Access = {
  /** Such as `https://wardwise.example`. */
  url: string;
  /** An API key, `ww_live_…`. */
  key?: string;
  /** The client's id and one of its keys, for a token. */
  client?: { id: string; key: string };
  /** How long to wait for an answer: 20 seconds unless told. */
  timeoutMs?: number;
};

/** What shows who asks. */
export type Pass = {
  /** The key or a token that lives. */
  show(): Promise<string>;
  /** Leaves out what was refused; answers whether there may be another. */
  forget(shown: string): boolean;
};

/** A token is left out so long before its end, for clocks differ. */
const EARLY_MS = 60_000;

/** The pass of an access: a key as it is, or tokens got when they are needed, one for all who ask at once. */
export function openPass(access: Access): Pass {
  const { key, client } = access;
  if (key) return { show: async () => key, forget: () => false };
  if (!client) throw errorOf('TOKEN_REFUSED', 'Say who asks: a key, or a client with its id and key.');
  let held: { token: string; endsAt: number } | null = null;
  let asked: Promise<string> | null = null;
  async function renew(): Promise<string> {
    const { access_token, expires_in } = await getToken(access, client as { id: string; key: string });
    held = { token: access_token, endsAt: Date.now() + expires_in * 1000 };
    return access_token;
  }
  return {
    show() {
      if (held && held.endsAt - EARLY_MS > Date.now()) return Promise.resolve(held.token);
      asked ??= renew().finally(() => (asked = null));
      return asked;
    },
    forget(shown) {
      if (held?.token === shown) held = null;
      return true;
    },
  };
}

type Told = { access_token: string; expires_in: number };

async function getToken({ url, timeoutMs = 20_000 }: Access, { id, key }: { id: string; key: string }): Promise<Told> {
  let response: Response;
  let told: Partial<Told> & { error?: string; error_description?: string };
  try {
    response = await fetch(`${url.replace(/\/$/, '')}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${id}:${key}`)}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    told = (await response.json()) as typeof told;
  } catch (cause) {
    throw errorOf('UNREACHABLE', 'No token could be asked for.', { cause });
  }
  const { access_token, expires_in } = told;
  if (access_token && expires_in) return { access_token, expires_in };
  const retryAfterSeconds = Number(response.headers.get('retry-after')) || null;
  if (response.status === 429) throw errorOf('TOO_OFTEN', told.error_description ?? 'Ask again later.', { retryAfterSeconds });
  if (response.status >= 500)
    throw errorOf('SOMETHING_WENT_WRONG', told.error_description ?? 'No token could be made.', { retryAfterSeconds });
  throw errorOf('TOKEN_REFUSED', `${told.error ?? response.status}. ${told.error_description ?? ''}`.trim());
}
