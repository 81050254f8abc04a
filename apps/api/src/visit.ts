import type { IncomingMessage, ServerResponse } from 'node:http';
import { type PageLanguage, SESSION_DAYS, wishedLanguage } from '@wardwise/domain';
import { findApiClient } from './clients/index.ts';
import { type ClosedLink, findVisitor } from './links/index.ts';
import { type Actor, ANYONE } from './platform/actor.ts';
import { type Ctx, dbOf, type House } from './platform/context.ts';
import { KeyRefused } from './platform/errors.ts';
import { senderOf } from './platform/limits/index.ts';
import { findReceiver, findReferrer } from './referrals/index.ts';
import { findRequester } from './requesters/index.ts';
import { deviceOf, findStaff } from './sessions/index.ts';

export const STAFF_COOKIE = '__Host-wardwise-staff';

/** The value of a cookie of ours: letters, digits, - and _ only, so nothing needs decoding. */
function cookieOf(req: IncomingMessage, name: string): string | null {
  const found = (req.headers.cookie ?? '').split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1) ?? '';
  return /^[\w-]{16,128}$/.test(value) ? value : null;
}

/** Leaves the session's cookie, or takes it away. `__Host-`: this host alone, over https (browsers count localhost as such). */
export function setSessionCookie(res: ServerResponse, token: string | null): void {
  const life = token === null ? 'Max-Age=0' : `Max-Age=${SESSION_DAYS * 24 * 3600}`;
  res.appendHeader('set-cookie', `${STAFF_COOKIE}=${token ?? ''}; Path=/; Secure; HttpOnly; SameSite=Lax; ${life}`);
}

/** The language that a browser or a program asks to be answered in. */
export const languageOf = ({ headers }: IncomingMessage): PageLanguage => wishedLanguage(headers['accept-language']);

/** What stands behind `Authorization: Bearer`, or null without it; another scheme is between a browser and whatever stands before us. */
function bearerOf(req: IncomingMessage): string | null {
  const said = req.headers.authorization ?? '';
  return /^bearer\b/i.test(said) ? said.slice('bearer'.length).trim() : null;
}

/** The context of a program with a key. Throws KeyRefused for a key that we do not accept, and for one beside a cookie: nobody is two at once. */
async function clientContext(house: House, req: IncomingMessage, key: string): Promise<Ctx> {
  const language = languageOf(req);
  const actor = req.headers.cookie?.includes(`${STAFF_COOKIE}=`) ? null : await findApiClient(house, key);
  if (!actor) throw new KeyRefused(language);
  return contextOf(house, actor, language, {
    browser: null,
    sender: senderOf(req, house.trustedProxies),
    setSession: () => {},
  });
}

/** The context of a request over HTTP: who is signed in, by the cookie, or whose key it is; in one statement. */
export async function staffContext(house: House, req: IncomingMessage, res: ServerResponse): Promise<Ctx> {
  const key = bearerOf(req);
  if (key !== null) return clientContext(house, req, key);
  const token = cookieOf(req, STAFF_COOKIE);
  const found = token ? await findStaff(house, token) : null;
  const actor = found?.actor ?? ANYONE;
  return contextOf(house, actor, found?.pageLanguage ?? languageOf(req), {
    browser: null,
    sender: senderOf(req, house.trustedProxies),
    device: deviceOf(req.headers),
    setSession: (secret) => setSessionCookie(res, secret),
  });
}

/** The context of a public page: whoever holds the link, a volunteer's or a private one, in the language asked for or their own. */
export async function linkContext(
  house: House,
  link: string | null,
  browser: string | null,
  language: PageLanguage | null,
  sender: string | null = null,
): Promise<Ctx | ClosedLink | 'LINK_EXPIRED'> {
  const visitor = link ? await findHolder(house, link, browser) : null;
  if (visitor === 'LINK_EXPIRED' || (visitor && 'code' in visitor)) return visitor;
  return contextOf(house, visitor?.actor ?? ANYONE, language ?? visitor?.pageLanguage ?? 'en', {
    browser,
    sender,
    setSession: () => {},
  });
}

/** Who holds a link, whichever kind it is. */
const findHolder = async (house: House, link: string, browser: string | null) =>
  (await findVisitor(house, link, browser)) ??
  (await findRequester(house, link, browser)) ??
  (await findReceiver(house, link, browser)) ??
  (await findReferrer(house, link));

const contextOf = (house: House, actor: Actor, language: PageLanguage, visit: Ctx['visit']): Ctx => ({
  actor,
  language,
  house,
  db: dbOf(house, actor),
  visit,
});
