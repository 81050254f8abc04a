import { describe, expect, it } from 'vitest';
import { AssignmentId, CallOutId, NetworkId, OfferId } from '../ids.ts';
import { accepted, offered, offerOf, proposed, taskOf } from '../testing/at-work.ts';
import { aCategory, aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { acceptOffer } from './accept-offer.ts';
import { declineProposal } from './answer-proposal.ts';
import { cancelRequest } from './cancel-request.ts';
import { deliver } from './deliver.ts';
import { handBack } from './hand-back.ts';
import type { HelpRequest } from './help-request.ts';
import { makeOffer } from './make-offer.ts';
import { withdrawOffer } from './withdraw-offer.ts';

const [samira, tom, una] = [aVolunteer(1), aVolunteer(2), aVolunteer(3)] as const;
const offer = (request: HelpRequest, volunteer = samira) =>
  makeOffer(request, { id: OfferId(anId(50)), callOutId: CallOutId(anId(6)), volunteer }, aCategory(), NOON);
const choose = (request: HelpRequest, volunteer = samira, chosen = offerOf(volunteer)) =>
  acceptOffer(request, { offerId: chosen, assignmentId: AssignmentId(anId(51)), volunteer }, aCategory(), NOON);
const offersOf = (request: HelpRequest) => request.offers.map(({ status }) => status);

describe('"I can"', () => {
  it('waits for the lead, and the request stays open', () => {
    const request = offered(aRequest(), samira);
    expect(request).toMatchObject({
      status: 'OPEN',
      offers: [{ status: 'OFFERED', volunteerId: samira.id, offeredAt: NOON, settledAt: null }],
    });
  });

  it('is said once', () => {
    expect(codesOf(offer(offered(aRequest(), samira)))).toEqual(['ALREADY_OFFERED']);
    expect(codesOf(offer(accepted(aRequest({ places: 2 }), samira)))).toEqual(['ALREADY_ASSIGNED']);
  });

  it('comes too late when somebody else is already going', () => {
    const taken = accepted(aRequest(), tom);
    expect(codesOf(offer(taken))).toEqual(['PLACE_TAKEN']);
    expect(codesOf(offer(must(deliver(taken, taskOf(tom), () => anId(60), NOON))))).toEqual(['PLACE_TAKEN']);
  });

  it('is of no use once the request has ended, or before a lead has seen it', () => {
    expect(codesOf(offer(must(cancelRequest(aRequest(), NOON))))).toEqual(['REQUEST_ENDED']);
    expect(codesOf(offer({ ...aRequest(), status: 'NEW' }))).toEqual(['REQUEST_NOT_OPEN']);
  });

  it('counts although the volunteer is off duty or has enough to do: it is their word', () => {
    expect(codesOf(offer(aRequest(), aVolunteer(1, { onDuty: false, capacity: 0 })))).toEqual([]);
  });

  it('does not replace a credential, and names every reason', () => {
    expect(codesOf(offer(aRequest(), aVolunteer(1, { credentials: [], selfIsolating: true })))).toEqual([
      'NOT_VETTED',
      'SELF_ISOLATING',
    ]);
  });

  it('is not for a request of another network, which does not exist for them', () => {
    expect(codesOf(offer(aRequest({ networkId: NetworkId(anId(9)) })))).toEqual(['VOLUNTEER_NOT_FOUND']);
  });

  it('can be taken back, and said again', () => {
    const back = must(withdrawOffer(offered(aRequest(), samira), offerOf(samira), NOON));
    expect(offersOf(back)).toEqual(['WITHDRAWN']);
    expect(offersOf(must(offer(back)))).toEqual(['WITHDRAWN', 'OFFERED']);
    expect(codesOf(withdrawOffer(back, offerOf(samira), NOON))).toEqual(['OFFER_NOT_OPEN']);
    expect(codesOf(withdrawOffer(back, offerOf(tom), NOON))).toEqual(['OFFER_NOT_FOUND']);
  });
});

describe('the lead chooses an offer', () => {
  it('and the task is theirs, while whoever else offered came too late', () => {
    const request = must(choose(offered(offered(aRequest(), samira), tom)));
    expect(request).toMatchObject({
      status: 'ASSIGNED',
      offers: [
        { status: 'ACCEPTED', settledAt: NOON },
        { status: 'TOO_LATE', settledAt: NOON },
      ],
      assignments: [
        {
          id: anId(51),
          volunteerId: samira.id,
          offerId: offerOf(samira),
          status: 'ACCEPTED',
          acceptedAt: NOON,
          proposedAt: null,
          overridden: [],
        },
      ],
    });
  });

  it('and the others go on waiting while a place is free', () => {
    const request = must(choose(offered(offered(aRequest({ places: 2 }), samira), tom)));
    expect(request.status).toBe('OPEN');
    expect(offersOf(request)).toEqual(['ACCEPTED', 'OFFERED']);
  });

  it('gives the only place once when two leads press together', () => {
    const both = offered(offered(aRequest(), samira), tom);
    const first = must(choose(both));
    expect(codesOf(choose(first, tom))).toEqual(['NO_PLACE_FREE']);
    expect(codesOf(choose(first))).toEqual(['OFFER_NOT_OPEN']);
  });

  it('and learns what has changed about them since, soft reasons apart', () => {
    const request = offered(aRequest(), samira);
    expect(codesOf(choose(request, { ...samira, status: 'SUSPENDED' }))).toEqual(['NOT_APPROVED']);
    expect(codesOf(choose(request, { ...samira, onDuty: false, liveAssignments: 9 }))).toEqual([]);
  });

  it('only as theirs, and only while it stands', () => {
    const request = offered(aRequest(), samira);
    expect(codesOf(choose(request, tom, offerOf(samira)))).toEqual(['OFFER_NOT_FOUND']);
    expect(codesOf(choose(request, tom))).toEqual(['OFFER_NOT_FOUND']);
    expect(codesOf(choose(must(cancelRequest(request, NOON))))).toEqual(['REQUEST_ENDED']);
    expect(codesOf(choose(must(withdrawOffer(request, offerOf(samira), NOON))))).toEqual(['OFFER_NOT_OPEN']);
  });

  it('finds an offer that came too late closed, though the place is free again; the volunteer may say it again', () => {
    const late = must(choose(offered(offered(aRequest(), samira), tom)));
    const free = must(handBack(late, AssignmentId(anId(51)), NOON));
    expect(codesOf(choose(free, tom))).toEqual(['OFFER_NOT_OPEN']);
    expect(codesOf(offer(free, tom))).toEqual([]);
    expect(codesOf(offer(free, samira))).toEqual(['HANDED_BACK_BEFORE']);
  });

  it('waits while another volunteer is being asked, and may choose once that one says no', () => {
    const asked = proposed(offered(aRequest(), samira), una);
    expect(asked.status).toBe('ASSIGNED');
    expect(offersOf(asked)).toEqual(['OFFERED']);
    expect(codesOf(choose(asked))).toEqual(['NO_PLACE_FREE']);
    expect(codesOf(choose(must(declineProposal(asked, taskOf(una), NOON))))).toEqual([]);
  });
});
