import { type Asked, ask } from '../site/ask.ts';
import { carryingOut } from '../site/carry-out.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import type { Choice, Contact, Known, Yours } from './yours.ts';

const YOURS = `query MyVolunteering { task { state networkName pageLanguage needsCode } categories { key label } skills { key label }
  myVolunteering { networkPhone networkEmail status name wardName languages categoryKeys skillKeys capacity onDuty spendingCapPence guidanceAt guidanceDay freeTimes quietFrom quietUntil networkQuietFrom networkQuietUntil texts weekly wardMessages pushKey pushes { id since } handedInBy handedInAt handedInBasis ownYesUntil guidanceToAgree guidanceToAgreeText guidanceToAgreeEnglish selfIsolating isolationWords isolationLanguage isolationAt pageLanguage joinedAt
    credentials { kind seenOn validUntil consentWords consentLanguage consentAt } tasks { what status at } looks { at who role fields purpose } } }`;

type Found = {
  task: (Pick<Yours, 'networkName' | 'pageLanguage' | 'needsCode'> & { state: string }) | null;
  categories: Choice[];
  skills: Choice[];
  myVolunteering: Known | null;
};

/** Whoever stands behind the link, as far as this browser may know them. */
export async function findYours(site: PublicSite, visit: Visit, token: string): Promise<Asked<Yours>> {
  const asked = await ask<Found>(site, visit, token, YOURS, {});
  if (!asked.ok) return asked;
  const { task, categories, skills, myVolunteering: known } = asked.value;
  if (!task) return { ok: false, code: 'LINK_NOT_FOUND' };
  const { state, ...door } = task;
  const hasTask = state !== 'NO_TASK';
  return { ok: true, value: { ...door, hasTask, categories, skills, known: known && plainly(known) } };
}

/** Asked within the house, a moment comes as a Date. */
const moment = (at: string | Date): string => new Date(at).toISOString();
const day = (on: string | Date): string => (typeof on === 'string' ? on : on.toISOString()).slice(0, 10);
const plainly = (known: Known): Known => ({
  ...known,
  joinedAt: moment(known.joinedAt),
  handedInAt: known.handedInAt && moment(known.handedInAt),
  ownYesUntil: known.ownYesUntil && moment(known.ownYesUntil),
  isolationAt: known.isolationAt && moment(known.isolationAt),
  guidanceAt: known.guidanceAt && moment(known.guidanceAt),
  guidanceDay: known.guidanceDay && day(known.guidanceDay),
  pushes: known.pushes.map((push) => ({ ...push, since: day(push.since) })),
  credentials: known.credentials.map((one) => ({
    ...one,
    seenOn: day(one.seenOn),
    validUntil: one.validUntil && day(one.validUntil),
    consentAt: one.consentAt && moment(one.consentAt),
  })),
  tasks: known.tasks.map((task) => ({ ...task, at: moment(task.at) })),
  looks: known.looks.map((look) => ({ ...look, at: moment(look.at) })),
});

/** Does one verb of the volunteer's through its mutation. */
export const carryOut = carryingOut<Contact>('showMyContact', 'details: contact { phone email }');
