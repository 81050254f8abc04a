import { WORDS_NOW } from '@wardwise/domain';
import type { Refused } from '../pages/refused.ts';
import { askAsAnybody } from '../site/ask-as-anybody.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import type { Answers } from './answers.ts';
import { askedNetwork, type Found, NOBODY } from './found.ts';
import { wayOf } from './steps.ts';

/** What came of sending the form. */
export type Sent = { reference: string; link: string; onDutyFrom: string | null };

const FIND = `mutation FindHelp($input: FindHelpInput!) { answer: findHelp(input: $input) {
  networks { slug name phone wardName paused { until servedBy onDutyFrom } categories { key label ways } } nearest { name url metres } groups { name url metres } userErrors { code message field } } }`;
const ASK = `mutation AskForHelp($input: AskForHelpInput!) { answer: askForHelp(input: $input) {
  reference link onDutyFrom userErrors { code message field } } }`;

/** Whom the postcode leads to; nobody, while it is none. */
export async function findHelp(site: PublicSite, visit: Visit, postcode: string): Promise<Found> {
  if (!postcode) return NOBODY;
  const { networks, nearest, groups } = await askAsAnybody<Partial<Found>>(site, visit, FIND, {
    postcode: postcode.slice(0, 40),
  });
  return { networks: networks ?? [], nearest: nearest ?? null, groups: groups ?? [] };
}

/** Sends the form, to whose words they have said yes; the page's key makes one request of it however often it is sent. */
export async function askForHelp(
  site: PublicSite,
  visit: Visit,
  answers: Answers,
  found: Found,
): Promise<{ sent: Sent; refused: [] } | { sent: null; refused: Refused[] }> {
  const consent = { words: WORDS_NOW.FORM, language: visit.language };
  const input = { ...inputOf(answers, found), consent, idempotencyKey: `askForHelp-${visit.key}` };
  const { userErrors, reference, link, onDutyFrom } = await askAsAnybody<Partial<Sent>>(site, visit, ASK, input);
  if (reference && link) return { sent: { reference, link, onDutyFrom: onDutyFrom ?? null }, refused: [] };
  return { sent: null, refused: userErrors };
}

/** A young person is asked only what a call needs: it goes under the kind that takes anything. */
function callToday(found: Found, network: string) {
  const kinds = askedNetwork(found, network)?.categories ?? [];
  const kind = kinds.find(({ key }) => key === 'other') ?? kinds[0];
  const way = kind?.ways.find((one) => one === 'BY_PHONE') ?? kind?.ways[0] ?? 'BY_PHONE';
  return { adult: false, categoryKey: kind?.key ?? '', way, urgency: 'TODAY' };
}

function inputOf(answers: Answers, found: Found): object {
  const { postcode, network, note, language, calledName, phone, email, safeContact, asker, howTheyKnow } = answers;
  const told = {
    ...{ postcode, note, calledName, phone, safeContact, email: email || null },
    network: askedNetwork(found, network)?.slug ?? '',
    preferredLanguage: language,
  };
  if (answers.age === 'NO') return { ...told, ...callToday(found, network) };
  return {
    ...told,
    adult: true,
    ...{ categoryKey: answers.category, way: wayOf(answers, found), urgency: answers.urgency },
    neededBy: answers.neededBy || null,
    address: wayOf(answers, found) === 'IN_PERSON' ? answers.address || null : null,
    onBehalf: answers.whom === 'SOMEBODY' ? { asker, howTheyKnow } : null,
  };
}
