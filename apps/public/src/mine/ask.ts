import { type Asked, ask } from '../site/ask.ts';
import { carryingOut } from '../site/carry-out.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import type { Held, Mine } from './mine.ts';

const MINE = `query MyRequest { myRequest { networkName networkPhone networkEmail pageLanguage bound needsCode status reference categoryLabel wardName
  neededBy onDutyFrom youngPerson changeable holdsCard referralRuns weekly { categoryLabel rhythm { weekdays everyWeeks weekOfMonth until } nextOn askedUntil paused volunteers { firstName started } } consentAt consentWords consentLanguage askedByAnother noticeReadAt volunteers { firstName started } rings looks { at who role fields purpose } } }`;
const HELD = 'details { calledName phone email postcode address safeContact onBehalf note codeWord speakerNote weekly }';

/** The request behind the private link, as far as this browser may see it. */
export async function findMine(site: PublicSite, visit: Visit, token: string): Promise<Asked<Mine>> {
  const asked = await ask<{ myRequest: Mine | null }>(site, visit, token, MINE, {});
  if (!asked.ok) return asked;
  const mine = asked.value.myRequest;
  if (!mine) return { ok: false, code: 'LINK_NOT_FOUND' };
  // Asked within the house, a moment comes as a Date.
  const looks = mine.looks.map((look) => ({ ...look, at: new Date(look.at).toISOString() }));
  const consentAt = mine.consentAt && new Date(mine.consentAt).toISOString();
  const noticeReadAt = mine.noticeReadAt && new Date(mine.noticeReadAt).toISOString();
  return { ok: true, value: { ...mine, consentAt, noticeReadAt, looks } };
}

/** Does one verb of whoever asked through its mutation. */
export const carryOut = carryingOut<Held>('showMyDetails', HELD);
