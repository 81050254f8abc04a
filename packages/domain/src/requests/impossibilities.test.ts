import { describe, expect, it } from 'vitest';
import { OfferId, VolunteerId } from '../ids.ts';
import { accepted, offered, proposed, taskOf } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { must } from '../testing/must.ts';
import { deliver } from './deliver.ts';
import type { HelpRequest } from './help-request.ts';
import { impossibilities } from './impossibilities.ts';
import { markDuplicate } from './mark-duplicate.ts';

const [samira, tom] = [aVolunteer(1), aVolunteer(2)] as const;
const open = aRequest({ places: 2 });
const offer = offered(open, samira);
const asked = proposed(aRequest(), samira);
const assigned = accepted(aRequest(), samira);
const delivered = must(deliver(assigned, taskOf(samira), newIds(), NOON));
const duplicate = must(markDuplicate(open, { ...open, id: anId(8) as never }, NOON));

/** The same request with something in it that no rule would write: as a database row might have it. */
const spoilt = (request: HelpRequest, facts: object): HelpRequest => ({ ...request, ...facts }) as HelpRequest;
const first = (request: HelpRequest, list: 'offers' | 'assignments' | 'followUps', facts: object) =>
  spoilt(request, { [list]: request[list].map((each, n) => (n === 0 ? { ...each, ...facts } : each)) });
const twice = (request: HelpRequest, list: 'offers' | 'assignments' | 'followUps', facts: object = {}) =>
  spoilt(request, { [list]: [...request[list], { ...request[list][0], ...facts }] });

const stranger = VolunteerId(anId(199));
const elsewhere = { id: anId(77), volunteerId: stranger };

const SPOILT: [rule: string, request: HelpRequest][] = [
  ['has no sensible number of places', spoilt(open, { places: 0 })],
  ['has more live or delivered assignments than places', twice(asked, 'assignments', elsewhere)],
  ['is placed without a ward that deals with it, or the other way round', spoilt(open, { handledByWard: null })],
  ['is OPEN in no ward', spoilt(open, { wardCode: null })],
  ['is NEW with volunteers', spoilt(offer, { status: 'NEW' })],
  ['is OPEN with every place taken', spoilt(assigned, { status: 'OPEN' })],
  ['is ASSIGNED with a place free', spoilt(open, { status: 'ASSIGNED' })],
  ['is delivered without a time, or the other way round', spoilt(delivered, { deliveredAt: null })],
  ['is delivered with a place that is not', spoilt(delivered, { places: 2 })],
  ['is still running with every place delivered', spoilt(delivered, { status: 'ASSIGNED' })],
  ['has ended without a time, or the other way round', spoilt(duplicate, { endedAt: null })],
  ['has ended with somebody on the way', spoilt(asked, { status: 'CANCELLED', endedAt: NOON })],
  ['has ended with an offer unanswered', spoilt(offer, { status: 'UNMET', endedAt: NOON })],
  [
    'has every place promised and an offer unanswered',
    twice(assigned, 'offers', { ...elsewhere, status: 'OFFERED', settledAt: null }),
  ],
  ['is no duplicate and names an original', spoilt(open, { duplicateOf: anId(77) })],
  ['is a duplicate of itself', spoilt(duplicate, { duplicateOf: duplicate.id })],
  ['has two offers with one id', twice(offer, 'offers', { volunteerId: stranger })],
  ['has two open offers by one volunteer', twice(offer, 'offers', { id: anId(77) })],
  ['has an open offer by a volunteer who is already on it', spoilt(offer, { assignments: asked.assignments })],
  ['has an offer answered without a time, or the other way round', first(offer, 'offers', { settledAt: NOON })],
  [
    'has an offer accepted without an assignment, or the other way round',
    first(offer, 'offers', { status: 'ACCEPTED', settledAt: NOON }),
  ],
  ['has two assignments with one id', spoilt(twice(asked, 'assignments', { volunteerId: stranger }), { places: 2 })],
  ['has one volunteer in two places', spoilt(twice(asked, 'assignments', { id: anId(77) }), { places: 2 })],
  ['has two assignments from one offer', spoilt(twice(assigned, 'assignments', { id: anId(77) }), { places: 2 })],
  ['has an assignment neither offered nor proposed, or both', first(assigned, 'assignments', { proposedAt: NOON })],
  ["has an assignment from somebody else's offer", first(assigned, 'assignments', { volunteerId: tom.id })],
  ["has an assignment from somebody else's offer", first(assigned, 'assignments', { offerId: OfferId(anId(78)) })],
  ['has an assignment ended without a time, or the other way round', first(asked, 'assignments', { endedAt: NOON })],
  ['has an assignment whose times do not fit its state', first(asked, 'assignments', { acceptedAt: NOON })],
  ['has an assignment whose times do not fit its state', first(assigned, 'assignments', { status: 'STARTED' })],
  [
    'has an assignment whose times do not fit its state',
    first(asked, 'assignments', { status: 'CANCELLED', startedAt: NOON, endedAt: NOON }),
  ],
  ['has follow-ups before delivery', spoilt(assigned, { followUps: delivered.followUps })],
  ['has two follow-ups with one id', twice(delivered, 'followUps')],
  ['does not ask the requester exactly once', spoilt(delivered, { followUps: delivered.followUps.slice(1) })],
  ['does not ask each volunteer who delivered exactly once', spoilt(delivered, { followUps: delivered.followUps.slice(0, 1) })],
  [
    'asks a volunteer who did not deliver',
    spoilt(delivered, { followUps: delivered.followUps.map((each) => ({ ...each, assignmentId: anId(77) })) }),
  ],
  ['asks one side about the other', first(delivered, 'followUps', { party: 'VOLUNTEER' })],
  ['is not CLOSED although nobody is left to ask', spoilt(delivered, { followUps: [] })],
  ['is CLOSED with somebody still to ask', spoilt(delivered, { status: 'CLOSED', endedAt: NOON })],
  ['has a follow-up over without a time, or the other way round', first(delivered, 'followUps', { endedAt: NOON })],
  ['has a follow-up done without an answer, or the other way round', first(delivered, 'followUps', { answer: 'PROBLEM' })],
];

describe('a request that broke a rule', () => {
  it.each(SPOILT)('%s', (rule, request) => {
    expect(impossibilities(request)).toContain(rule);
  });
});

it('finds nothing wrong with requests that broke none', () => {
  for (const request of [open, offer, asked, assigned, delivered, duplicate]) expect(impossibilities(request)).toEqual([]);
});
