import { holds, REFERENCE_LETTERS, referenceOf, type StaffId, TIME_ZONE, WORDS_NOW, weekdayIn } from '@wardwise/domain';
import { newId, newRandomId } from '../../platform/ids.ts';
import { drawOne, hashSecret, type KeyRing, linkToken } from '../../platform/seal/index.ts';
import { CARD_FIELDS, DETAIL_FIELDS } from '../../requests/index.ts';
import type { SeededTable } from '../seed-reference.ts';
import type { Lived } from './eight-weeks.ts';
import type { World } from './world.ts';

type Row = Record<string, unknown>;
/** Rows by table, in an order in which no row is there before what it refers to. */
type Rows = Map<SeededTable, Row[]>;

const ORDER = [
  ...(['help_requests', 'call_outs', 'waves', 'task_links', 'offers', 'assignments'] as const),
  ...(['follow_ups', 'looks', 'erasure_receipts', 'gaps'] as const),
];
/** The requester's details without those that hardly anybody has: what a look shows of most. */
const SHOWN = DETAIL_FIELDS.filter((field) => field !== 'onBehalf' && field !== 'email');
const LINK_DAYS = 30;
const DAY_MS = 24 * 3_600_000;

/** Everything that the lives have left in open tables; what is delivered and not closed stands as before its delivery. Adds to the references that are taken. */
export function rowsOf(lived: readonly Lived[], world: World, ring: KeyRing, references: Set<string>): Rows {
  const rows: Rows = new Map(ORDER.map((table) => [table, []]));
  const add = (table: SeededTable, row: Row) => rows.get(table)?.push({ network_id: world.networkId, ...row });
  for (const one of lived) {
    addRequest(one, world, newReference(references, world.nameOf(one.life.request)), add);
    addCallOut(one, ring, add);
    addOnRecord(one, leadOf(one, world), add);
  }
  return rows;
}

type Add = (table: SeededTable, row: Row) => void;

/** A reference that nobody else has. */
function newReference(taken: Set<string>, ward: string): string {
  const reference = referenceOf(ward, () => drawOne(REFERENCE_LETTERS));
  if (taken.has(reference)) return newReference(taken, ward);
  taken.add(reference);
  return reference;
}

function addRequest({ life, routing }: Lived, world: World, reference: string, add: Add): void {
  const { offers, assignments, followUps, networkId: _, ...head } = life.before ?? life.request;
  const skillKeys = holds(head.status).details ? head.skillKeys : [];
  const takenBy = world.leadOf(routing.handledBy, weekdayIn(TIME_ZONE, head.takenAt));
  const beside = { routingKind: routing.reason, routingMetres: routing.metres, onDutyFrom: null, takenBy };
  const consent = { consentWords: WORDS_NOW.TELEPHONE, consentLanguage: 'en', consentAt: head.takenAt };
  add('help_requests', snake({ ...head, reference, skillKeys, ...beside, ...consent }));
  for (const [table, parts] of [
    ['offers', offers],
    ['assignments', assignments],
    ['follow_ups', followUps],
  ] as const)
    for (const part of parts) add(table, { request_id: head.id, ...snake(part) });
}

function addCallOut({ life: { callOut, moments, before, request } }: Lived, ring: KeyRing, add: Add): void {
  if (!callOut) return;
  const { id, slots, wave } = callOut;
  const open = (before ?? request).status === 'OPEN' && request.assignments.length === 0;
  const asked = { call_out_id: id, request_id: request.id, created_at: moments.called };
  add('call_outs', {
    token_hash: tokenHash(ring, id),
    ...{ id, request_id: request.id, decides: 'LEAD_CHOOSES', locality: slots.locality, when_slot: slots.when },
    ...{ language: slots.language, created_at: moments.called, closed_at: open ? null : moments.chosen },
    // These stand still: what the worker asks by itself are the stories written by hand.
    ...{ wait_minutes: 120, paused_at: open ? moments.called : null },
  });
  const { group, candidates } = wave;
  add('waves', { call_out_id: id, number: 1, wave_group: group, asked: candidates.length, sent_at: moments.called });
  for (const { volunteer } of candidates) {
    const link = newRandomId();
    const expires_at = new Date(moments.called.getTime() + LINK_DAYS * DAY_MS);
    add('task_links', { id: link, token_hash: tokenHash(ring, link), volunteer_id: volunteer.id, expires_at, ...asked });
  }
}

/** Looks, receipts and the gap: what stays on record. */
function addOnRecord({ life: { request, moments, gap, callOut, before } }: Lived, lead: StaffId | null, add: Add): void {
  const at = { request_id: request.id };
  const byLead = { ...at, staff_id: lead, looker_id: null, role: 'WARD_LEAD' };
  const receipt = (rule: string, fields: readonly string[], when: Date) =>
    add('erasure_receipts', { ...at, id: newId(), rule, fields, at: when });
  if (callOut && lead) add('looks', { ...byLead, id: newId(), at: moments.called, fields: SHOWN, purpose: 'CALL_BACK' });
  for (const { volunteerId, startedAt } of request.assignments) {
    const byVolunteer = { ...at, staff_id: null, looker_id: volunteerId, role: 'VOLUNTEER' };
    if (startedAt) add('looks', { ...byVolunteer, id: newId(), at: startedAt, fields: SHOWN, purpose: 'DO_THE_TASK' });
  }
  if (gap) add('gaps', { id: newRandomId(), ...snake(gap) });
  if (before || request.endedAt === null) return;
  if (request.status !== 'CLOSED') {
    receipt(`details-at-${request.status}`, DETAIL_FIELDS, request.endedAt);
    return;
  }
  receipt('details-at-DELIVERED', DETAIL_FIELDS, request.deliveredAt);
  if (lead) add('looks', { ...byLead, id: newId(), at: moments.firstAsked, fields: CARD_FIELDS, purpose: 'FOLLOW_UP' });
  receipt('card-at-CLOSED', CARD_FIELDS, request.endedAt);
}

/** As bytea is written in JSON. */
const tokenHash = (ring: KeyRing, id: string) => `\\x${hashSecret(linkToken(ring, id)).toString('hex')}`;

const leadOf = ({ routing, life }: Lived, world: World) =>
  world.leadOf(routing.handledBy, weekdayIn(TIME_ZONE, life.request.takenAt));

const snake = (facts: object): Row =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
