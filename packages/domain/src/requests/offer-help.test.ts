import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decides } from '../call-outs/decides.ts';
import { AssignmentId, CallOutId, LanguageTag, OfferId } from '../ids.ts';
import { unsuitabilities } from '../matching/suitability.ts';
import type { Volunteer } from '../matching/volunteer.ts';
import { anyVolunteers } from '../testing/any-person.ts';
import { offered, proposed } from '../testing/at-work.ts';
import { aCategory, aRequest, aVolunteer, NOON, wardCode, wardsOf } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { runs } from '../testing/runs.ts';
import { isLive } from './assignment.ts';
import type { HelpRequest } from './help-request.ts';
import { impossibilities } from './impossibilities.ts';
import { offerHelp } from './offer-help.ts';

const [samira, tom, una] = [aVolunteer(1), aVolunteer(2), aVolunteer(3)] as const;
const newId = newIds();
const wards = wardsOf('Vincent Square', 'Church Street', 'Abbey Road');
const iCan = (request: HelpRequest, volunteer: Volunteer, decides: Decides = 'FIRST_SUITABLE_YES', onlySpeakers = false) =>
  offerHelp(
    request,
    {
      ...{ id: OfferId(newId()), assignmentId: AssignmentId(newId()), callOutId: CallOutId(anId(6)), volunteer, decides },
      reach: { wards, onlySpeakers },
    },
    aCategory(),
    NOON,
  );
const offersOf = (request: HelpRequest) => request.offers.map(({ status }) => status);
const goers = (request: HelpRequest) => request.assignments.filter(isLive).map(({ volunteerId }) => volunteerId);

describe('first suitable yes', () => {
  it('gives the task at once to whoever says it first, and thanks whoever says it later', () => {
    const request = must(iCan(aRequest(), samira));
    expect(request).toMatchObject({
      status: 'ASSIGNED',
      offers: [{ status: 'ACCEPTED', settledAt: NOON }],
      assignments: [{ status: 'ACCEPTED', volunteerId: samira.id, acceptedAt: NOON, proposedAt: null }],
    });
    expect(codesOf(iCan(request, tom))).toEqual(['PLACE_TAKEN']);
  });

  it('goes on until every place is taken; what waited for the lead then came too late', () => {
    const waiting = must(iCan(aRequest({ places: 2 }), aVolunteer(4, { onDuty: false })));
    const one = must(iCan(waiting, samira));
    expect([one.status, offersOf(one)]).toEqual(['OPEN', ['OFFERED', 'ACCEPTED']]);
    const both = must(iCan(one, tom));
    expect([both.status, offersOf(both)]).toEqual(['ASSIGNED', ['TOO_LATE', 'ACCEPTED', 'ACCEPTED']]);
    expect(codesOf(iCan(both, una))).toEqual(['PLACE_TAKEN']);
  });

  it.each([{ onDuty: false }, { liveAssignments: 2 }])('leaves it to the lead while somebody has %j', (facts) => {
    const request = must(iCan(aRequest(), aVolunteer(1, facts)));
    expect([request.status, offersOf(request), request.assignments]).toEqual(['OPEN', ['OFFERED'], []]);
  });

  it('leaves to the lead whoever is out of reach, unless it is done from anywhere', () => {
    const next = must(iCan(aRequest(), aVolunteer(1, { wardCode: wardCode(1) })));
    expect(next.status).toBe('ASSIGNED');
    const far = aVolunteer(1, { wardCode: wardCode(2) });
    const request = must(iCan(aRequest(), far));
    expect([request.status, offersOf(request), request.assignments]).toEqual(['OPEN', ['OFFERED'], []]);
    expect(must(iCan(aRequest({ way: 'BY_PHONE' }), far)).status).toBe('ASSIGNED');
  });

  it('leaves to the lead, for a language too rare to name, whoever does not speak it', () => {
    const speaker = aVolunteer(1, { languages: [LanguageTag('ar')] });
    expect(must(iCan(aRequest(), speaker, 'FIRST_SUITABLE_YES', true)).status).toBe('ASSIGNED');
    const request = must(iCan(aRequest(), samira, 'FIRST_SUITABLE_YES', true));
    expect([request.status, offersOf(request), request.assignments]).toEqual(['OPEN', ['OFFERED'], []]);
  });

  it('never stands in for a credential', () => {
    expect(codesOf(iCan(aRequest(), aVolunteer(1, { credentials: [] })))).toEqual(['NOT_VETTED']);
  });

  it('is said once, and not into a place that is being proposed', () => {
    expect(codesOf(iCan(must(iCan(aRequest({ places: 2 }), samira)), samira))).toEqual(['ALREADY_ASSIGNED']);
    expect(codesOf(iCan(offered(aRequest(), samira), samira))).toEqual(['ALREADY_OFFERED']);
    expect(codesOf(iCan(proposed(aRequest(), una), samira))).toEqual(['PLACE_TAKEN']);
  });

  it('decides nothing where the lead chooses', () => {
    const request = must(iCan(aRequest(), samira, 'LEAD_CHOOSES'));
    expect([request.status, offersOf(request)]).toEqual(['OPEN', ['OFFERED']]);
  });

  it('fills the places in the order of the presses, exactly, whoever presses', () => {
    const story = fc.record({ places: fc.integer({ min: 1, max: 4 }), people: anyVolunteers({ min: 0, max: 12 }) });
    fc.assert(
      fc.property(story, ({ places, people }) => {
        const empty = aRequest({ places });
        const suit = people.filter(
          (person) => person.networkId === empty.networkId && unsuitabilities(person, empty, aCategory(), NOON).length === 0,
        );
        let request: HelpRequest = empty;
        for (const person of people) {
          const decision = iCan(request, person);
          if (decision.ok) request = decision.value;
          expect(impossibilities(request)).toEqual([]);
        }
        expect(goers(request)).toEqual(suit.slice(0, places).map(({ id }) => id));
      }),
      { numRuns: runs(400, 20_000) },
    );
  });
});
