import { penceIn, WORDS_NOW } from '@wardwise/domain';
import type { Refused } from '../pages/refused.ts';
import { askAsAnybody } from '../site/ask-as-anybody.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import type { Answers } from './answers.ts';
import { chosenNetwork, type FoundToHelp, type Helpable, NOBODY_TO_HELP } from './found.ts';

const FIND = `mutation FindHelp($input: FindHelpInput!) { answer: findHelp(input: $input) {
  networks { slug name phone email wardName spendingCapPence sendsTexts categories { key label } skills { key label } guidance { id day text english } }
  nearest { name url metres } groups { name url metres } userErrors { code message field } } }`;
const APPLY = `mutation ApplyToVolunteer($input: ApplyToVolunteerInput!) { answer: applyToVolunteer(input: $input) {
  applied userErrors { code message field } } }`;

/** Whom the postcode leads to; nobody, while it is none. */
export async function findToHelp(site: PublicSite, visit: Visit, postcode: string): Promise<FoundToHelp> {
  if (!postcode) return NOBODY_TO_HELP;
  const found = await askAsAnybody<Partial<FoundToHelp>>(site, visit, FIND, { postcode: postcode.slice(0, 40) });
  return { networks: (found.networks ?? []).map(plainly), nearest: found.nearest ?? null, groups: found.groups ?? [] };
}

/** Asked within the house, a day comes as a Date. */
const plainly = (network: Helpable): Helpable => ({
  ...network,
  guidance: network.guidance && { ...network.guidance, day: new Date(network.guidance.day).toISOString().slice(0, 10) },
});

/** Sends the form; the page's key makes one application of it however often it is sent. Answers what was refused. */
export async function apply(
  site: PublicSite,
  visit: Visit,
  answers: Answers,
  found: FoundToHelp,
  guidanceId: string | null,
): Promise<Refused[]> {
  const { postcode, name, phone, email, pageLanguage, languages } = answers;
  const selfIsolating = answers.home === 'YES';
  const input = {
    ...{ postcode, name, phone, email, pageLanguage, languages, selfIsolating, guidanceId },
    network: chosenNetwork(found, answers.network)?.slug ?? '',
    adult: answers.age === 'YES',
    categoryKeys: answers.kinds,
    skillKeys: answers.skills,
    capacity: Number(answers.capacity),
    spendingCapPence: penceIn(answers.spend),
    isolationConsent: selfIsolating ? { words: WORDS_NOW.ISOLATION, language: answers.homeConsent } : null,
    texts: answers.texts === 'YES',
    weekly: answers.weekly === 'YES',
    idempotencyKey: `applyToVolunteer-${visit.key}`,
  };
  const { userErrors } = await askAsAnybody<object>(site, visit, APPLY, input);
  return userErrors;
}
