import {
  APPLICATION_REFUSALS,
  agree,
  apply,
  type Consent,
  consentTo,
  type Decision,
  type IsolationConsentWords,
  isEmailAddress,
  isPageLanguage,
  LONGEST,
  type Refusal,
  refuse,
  type SaidByApplicant,
  type VolunteerId,
  type Ward,
} from '@wardwise/domain';
import { isBarred } from '../../bars/index.ts';
import { listCategories } from '../../categories/index.ts';
import { findGuidance } from '../../guidance/index.ts';
import { mailsLately, makeOwnLink } from '../../links/index.ts';
import { findNetwork, spendingCapPence } from '../../networks/index.ts';
import { type Ctx, dbOf } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS, once } from '../../platform/idempotency.ts';
import { Reading } from '../../platform/input.ts';
import { noSooner } from '../../platform/no-sooner.ts';
import { announce } from '../../platform/outbox.ts';
import { countFormSend } from '../../requesters/index.ts';
import { listSkills } from '../../skills/index.ts';
import { listLeadsOf } from '../../staff/index.ts';
import { type Applicant, saveApplication } from '../application.store.ts';
import { holdVolunteer } from '../volunteer.store.ts';
import { listKnownBy } from '../volunteer-contact.store.ts';
import { wardOfPostcode } from '../ward-of-postcode.ts';

export const APPLY_TO_VOLUNTEER_REFUSALS = [
  ...APPLICATION_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'TEXT_MISSING',
  'PHONE_MALFORMED',
  'EMAIL_MALFORMED',
  'CONSENT_MISSING',
  'POSTCODE_MALFORMED',
  'POSTCODE_NOT_OURS',
  'NETWORK_NOT_FOUND',
  'TOO_MANY_TRIES',
] as const;
export type ApplyToVolunteerRefusal = (typeof APPLY_TO_VOLUNTEER_REFUSALS)[number];

/** What somebody types who wants to help. */
export type ApplyToVolunteer = Omit<SaidByApplicant, 'guidance' | 'spendingCapPence'> & {
  network: string;
  postcode: string;
  name: string;
  phone: string;
  email: string;
  pageLanguage: string;
  guidanceId?: string | null;
  spendingCapPence?: number | null;
  selfIsolating: boolean;
  texts?: boolean | null;
  weekly?: boolean | null;
  isolationConsent?: Consent<IsolationConsentWords> | null;
  idempotencyKey?: string | null;
};

/** No answer comes sooner, so that its time does not tell a stranger whether we know a number; in milliseconds, several times what keeping an application takes. */
const ANSWER_AFTER_MS = 250;
/** More than this many mails with one link are not sent in an hour; the answer stays the same. */
const MAILS_AN_HOUR = 3;

/**
 * Somebody wants to help. Whoever is known already gets the way to their own page by mail, and nobody is added; of whoever was removed nothing is kept.
 * The answer is the same for all of them.
 */
export async function applyToVolunteer(
  ctx: Ctx,
  input: ApplyToVolunteer,
): Promise<Decision<{ applied: true }, ApplyToVolunteerRefusal>> {
  const networkId = await findNetwork(ctx.house.pool, input.network);
  if (!networkId) return refuse({ code: 'NETWORK_NOT_FOUND', field: 'network' });
  if (!(await ctx.house.rates.mayTry('FORM', ctx.visit.sender ?? null))) return refuse('TOO_MANY_TRIES');
  // Nobody is signed in, so it is the product that writes down what it was told.
  const db = dbOf(ctx.house, { kind: 'SYSTEM', networkId });
  const taken = db.transaction((tx) => once(tx, networkId, 'applyToVolunteer', input, () => take(tx, ctx, input)));
  return noSooner(ANSWER_AFTER_MS, taken);
}

async function take(
  tx: Tx,
  { language, house }: Ctx,
  input: ApplyToVolunteer,
): Promise<Decision<{ applied: true }, ApplyToVolunteerRefusal>> {
  const read = await readApplicant(tx, input, language);
  if (!read.ok) return read;
  const { phone } = read.value;
  const { taken, alarming } = await countFormSend(tx, phone);
  if (!taken) return refuse('TOO_MANY_TRIES');
  if (alarming) house.log.error({ networkId: tx.networkId }, 'the public forms are sent unusually often');
  if (await isBarred(tx, read.value)) return agree({ applied: true });
  const known = await listKnownBy(tx, read.value);
  if (known.length > 0) for (const id of known) await tellKnown(tx, id);
  else await welcome(tx, await saveApplication(tx, read.value), read.value.ward);
  return agree({ applied: true });
}

async function tellKnown(tx: Tx, id: VolunteerId): Promise<void> {
  await holdVolunteer(tx, id);
  const linkId = await makeOwnLink(tx, id);
  if ((await mailsLately(tx, linkId, ['volunteer.known.mail'])) < MAILS_AN_HOUR)
    await announce(tx, { type: 'volunteer.known.mail', linkId });
}

async function welcome(tx: Tx, volunteerId: VolunteerId, { code }: Ward): Promise<void> {
  await announce(tx, { type: 'volunteer.applied.mail', linkId: await makeOwnLink(tx, volunteerId) });
  for (const staffId of await listLeadsOf(tx, { handledByWard: code, wardCode: code }))
    await announce(tx, { type: 'application.received.mail', volunteerId, staffId });
}

async function readApplicant(
  tx: Tx,
  input: ApplyToVolunteer,
  guidanceLanguage: Ctx['language'],
): Promise<Decision<Applicant, ApplyToVolunteerRefusal>> {
  const reading = new Reading<
    'EMAIL_MALFORMED' | 'LANGUAGE_UNKNOWN' | 'POSTCODE_MALFORMED' | 'POSTCODE_NOT_OURS' | 'CONSENT_MISSING'
  >();
  const name = reading.text('name', input.name, LONGEST.calledName);
  const phone = reading.phone('phone', input.phone);
  const email = reading.text('email', input.email, LONGEST.email);
  if (email !== '' && email.length <= LONGEST.email && !isEmailAddress(email)) reading.refuse('EMAIL_MALFORMED', 'email');
  const pageLanguage = isPageLanguage(input.pageLanguage) ? input.pageLanguage : null;
  if (!pageLanguage) reading.refuse('LANGUAGE_UNKNOWN', 'pageLanguage');
  const ward = await wardOfPostcode(tx, input.postcode);
  if (typeof ward === 'string') reading.refuse(ward, 'postcode');
  const isolation = input.selfIsolating ? consentTo(input.isolationConsent, tx.now) : agree(null);
  if (!isolation.ok) reading.refuse('CONSENT_MISSING', 'isolationConsent');
  const skills = await listSkills(tx, null, 'en');
  const said = { ...input, guidance: input.guidanceId ?? null, spendingCapPence: input.spendingCapPence ?? null };
  const known = apply(said, {
    categoryKeys: (await listCategories(tx)).map(({ key }) => key),
    skillKeys: skills.map(({ key }) => key),
    guidance: (await findGuidance(tx, 'en'))?.id ?? null,
    spendingCapPence: await spendingCapPence(tx),
  });
  const refusals = [...reading.refusals, ...(known.ok ? [] : known.refusals)] as Refusal<ApplyToVolunteerRefusal>[];
  if (!known.ok || !isolation.ok || !pageLanguage || typeof ward === 'string' || refusals.length > 0)
    return { ok: false, refusals };
  return agree({
    ...known.value,
    name,
    phone,
    email,
    ward,
    pageLanguage,
    guidanceLanguage,
    isolation: isolation.value,
    texts: input.texts ?? false,
    weekly: input.weekly ?? false,
  });
}
