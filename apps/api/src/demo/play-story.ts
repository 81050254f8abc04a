import * as rules from '@wardwise/domain';
import {
  AssignmentId,
  type Decision,
  type HelpRequest,
  type LanguageTag,
  OfferId,
  type RefusalCode,
  RequestId,
  type VolunteerId,
  type WardCode,
} from '@wardwise/domain';
import { askNextWave, findOpenCallOut } from '../call-outs/index.ts';
import { findCategory } from '../categories/index.ts';
import { saveGap } from '../gaps/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newId, newRandomId } from '../platform/ids.ts';
import { drawOne } from '../platform/seal/index.ts';
import { addRequest, loadRequest, saveDetails, saveRequest } from '../requests/index.ts';
import { findVolunteer } from '../volunteers/index.ts';
import { listWards, routeToday } from '../wards/index.ts';
import { agreed } from './agreed.ts';
import type { SeedRequest } from './requests.ts';
import type { SeededPeople } from './seed-people.ts';

/** The ids of what was played so far, by the scripts' keys. */
export type Played = Map<string, RequestId>;

const HOUR_MS = 3_600_000;

/** Plays one script by the product's own rules and stores, at the times it names. */
export async function playStory(tx: Tx, script: SeedRequest, people: SeededPeople, played: Played): Promise<void> {
  const began = tx.now.getTime() - script.takenHoursAgo * HOUR_MS;
  const ended = tx.now.getTime() - (script.storyHoursAgo ?? script.takenHoursAgo) * HOUR_MS;
  const at = (share: number): Tx => ({ ...tx, now: new Date(began + (ended - began) * share) });
  const id = await take(at(0), tx, script, people, played);
  played.set(script.key, id);
  const stage = new Stage(at, id);
  const by = (script.by ?? []).map((key) => people.volunteers.get(key) as VolunteerId);
  await act(stage, script, by, played);
}

async function take(past: Tx, today: Tx, script: SeedRequest, people: SeededPeople, played: Played): Promise<RequestId> {
  const category = await findCategory(past, script.categoryKey);
  if (!category) throw new Error(`no category ${script.categoryKey}`);
  const wardCode = script.wardCode as WardCode | null;
  const routed =
    wardCode &&
    (script.nobodyOnDuty
      ? { ...rules.route(wardCode, await listWards(past), new Set()), onDutyFrom: dayAfter(today) }
      : await routeToday(past, wardCode, script.way));
  const id = RequestId(newRandomId());
  const draft = {
    ...{
      id,
      networkId: past.networkId,
      category,
      way: script.way,
      skillKeys: (script.skillKeys ?? []).map(rules.SkillKey),
      preferredLanguage: script.language as LanguageTag,
      urgency: script.urgency,
    },
    neededBy: script.neededInDays === null ? null : rules.addDays(rules.dayIn(rules.TIME_ZONE, today.now), script.neededInDays),
    placed: wardCode && routed ? { wardCode, handledByWard: routed.handledBy } : null,
    typedByLead: true,
    continues: played.get(script.continues ?? '') ?? null,
  };
  const lead = people.leadOf(script.wardCode ?? '') ?? [...people.staff.values()][0] ?? null;
  const beside = routed
    ? { routingKind: routed.reason, routingMetres: routed.metres, onDutyFrom: routed.onDutyFrom }
    : { routingKind: 'UNPLACED' as const };
  await addRequest(past, agreed(rules.takeRequest(draft, past.now)), {
    ...beside,
    takenBy: lead,
    askedByAnother: script.person.onBehalf !== undefined,
    ...agreed(rules.consentTo({ words: rules.WORDS_NOW.TELEPHONE, language: 'en' }, past.now)),
  });
  const { called, phone, address, postcode, safeContact, note, onBehalf } = script.person;
  const onBehalfWords = onBehalf ? `${onBehalf.asker} (${onBehalf.howTheyKnow})` : null;
  await saveDetails(past, id, {
    calledName: called,
    phone,
    address,
    postcode,
    safeContact,
    note,
    onBehalf: onBehalfWords,
    email: null,
    codeWord: drawOne(rules.codeWords('en')),
  });
  return id;
}

const dayAfter = (tx: Tx) => rules.addDays(rules.dayIn(rules.TIME_ZONE, tx.now), 1);

/** One request on its way: every step loads, decides and saves as the use cases do. */
class Stage {
  readonly at: (share: number) => Tx;
  readonly id: RequestId;
  constructor(at: (share: number) => Tx, id: RequestId) {
    this.at = at;
    this.id = id;
  }

  async step(
    share: number,
    decide: (request: HelpRequest, tx: Tx) => Decision<HelpRequest, RefusalCode> | Promise<Decision<HelpRequest, RefusalCode>>,
  ): Promise<void> {
    const tx = this.at(share);
    const request = await this.load(tx);
    await saveRequest(tx, request, agreed(await decide(request, tx)));
  }

  async load(tx: Tx): Promise<HelpRequest> {
    const request = await loadRequest(tx, this.id, true);
    if (!request) throw new Error('the story lost its request');
    return request;
  }

  async offer(share: number, volunteerId: VolunteerId): Promise<void> {
    await this.step(share, async (request, tx) => {
      const volunteer = await findVolunteer(tx, volunteerId);
      const category = await findCategory(tx, request.categoryKey);
      const callOut = await findOpenCallOut(tx, request.id);
      if (!volunteer || !category || !callOut) throw new Error('the story lost its volunteer');
      return rules.makeOffer(request, { id: OfferId(newId()), callOutId: callOut.id, volunteer }, category, tx.now);
    });
  }

  async choose(share: number, volunteerId: VolunteerId): Promise<void> {
    await this.step(share, async (request, tx) => {
      const volunteer = await findVolunteer(tx, volunteerId);
      const category = await findCategory(tx, request.categoryKey);
      const offer = request.offers.find((made) => made.volunteerId === volunteerId);
      if (!volunteer || !category || !offer) throw new Error('the story lost its offer');
      return rules.acceptOffer(request, { offerId: offer.id, assignmentId: AssignmentId(newId()), volunteer }, category, tx.now);
    });
  }

  async propose(share: number, volunteerId: VolunteerId): Promise<void> {
    await this.step(share, async (request, tx) => {
      const volunteer = await findVolunteer(tx, volunteerId);
      const category = await findCategory(tx, request.categoryKey);
      if (!volunteer || !category) throw new Error('the story lost its volunteer');
      return rules.assignVolunteer(request, { volunteer, id: AssignmentId(newId()), overridden: [] }, category, tx.now);
    });
  }
}

const own = (request: HelpRequest) => request.assignments[0]?.id as AssignmentId;

async function act(stage: Stage, script: SeedRequest, by: VolunteerId[], played: Played): Promise<void> {
  const { story } = script;
  const [first] = by as [VolunteerId];
  if (story === 'UNPLACED' || story === 'OPEN') return;
  if (story === 'CANCELLED') return stage.step(1, (request, { now }) => rules.cancelRequest(request, now));
  if (story === 'PROPOSED') return stage.propose(1, first);
  if (story === 'DUPLICATE') {
    const original = await loadRequest(stage.at(1), played.get(script.duplicateOf ?? '') ?? null, false);
    return stage.step(1, (request, { now }) => rules.markDuplicate(request, original as HelpRequest, now));
  }
  if (story === 'UNMET') {
    await stage.step(1, (request, { now }) => rules.markUnmet(request, now));
    const tx = stage.at(1);
    return saveGap(tx, rules.gapOf(await stage.load(tx), script.gapKind ?? 'NO_VOLUNTEER', tx.now));
  }
  agreed(await askNextWave(stage.at(0.1), await stage.load(stage.at(0.1)), {}));
  if (story === 'CALLED_OUT') return;
  for (const [i, volunteer] of by.entries()) await stage.offer(0.2 + i / 20, volunteer);
  if (story === 'OFFERED') return;
  await stage.choose(0.4, first);
  if (story === 'ACCEPTED') return;
  if (story === 'HANDED_BACK') return stage.step(1, (request, { now }) => rules.handBack(request, own(request), now));
  await stage.step(0.5, (request, { now }) => rules.startTask(request, own(request), now));
  if (story === 'STARTED') return;
  await stage.step(story === 'DELIVERED' ? 1 : 0.7, (request, { now }) => rules.deliver(request, own(request), newId, now));
  for (const party of ['requester', 'volunteer'] as const) {
    const answer = script.followUps?.[party];
    if (answer) await stage.step(1, (request, { now }) => rules.recordFollowUp(request, followUp(request, party), answer, now));
  }
}

const followUp = (request: HelpRequest, party: 'requester' | 'volunteer') =>
  request.followUps.find((one) => one.party === party.toUpperCase())?.id as rules.FollowUpId;
