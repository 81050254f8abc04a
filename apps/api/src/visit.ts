import type { IncomingMessage, ServerResponse } from 'node:http';
import { isPageLanguage, type PageLanguage, SESSION_DAYS } from '@wardwise/domain';
import { findVisitor } from './links/index.ts';
import { type Actor, ANYONE } from './platform/actor.ts';
import { type Ctx, dbOf, type House } from './platform/context.ts';
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

/** The page language a browser asks for. */
export function languageOf(header: string | undefined): PageLanguage {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find(isPageLanguage) ?? 'en';
}

/** The context of a request over HTTP: who is signed in, by the cookie, in one statement. */
export async function staffContext(house: House, req: IncomingMessage, res: ServerResponse): Promise<Ctx> {
  const token = cookieOf(req, STAFF_COOKIE);
  const found = token ? await findStaff(house, token) : null;
  const actor = found?.actor ?? ANYONE;
  return contextOf(house, actor, found?.pageLanguage ?? languageOf(req.headers['accept-language']), {
    browser: null,
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
): Promise<Ctx | 'LINK_EXPIRED'> {
  const visitor = link ? ((await findVisitor(house, link, browser)) ?? (await findRequester(house, link, browser))) : null;
  if (visitor === 'LINK_EXPIRED') return visitor;
  return contextOf(house, visitor?.actor ?? ANYONE, language ?? visitor?.pageLanguage ?? 'en', { browser, setSession: () => {} });
}

const contextOf = (house: House, actor: Actor, language: PageLanguage, visit: Ctx['visit']): Ctx => ({
  actor,
  language,
  house,
  db: dbOf(house, actor),
  visit,
});
