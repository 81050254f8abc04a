import { describe, expect, it } from 'vitest';
import type { Decision } from '../decision.ts';
import { NetworkId, RequestId } from '../ids.ts';
import { accepted, offered, proposed, taskOf } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON, wardCode } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { cancelRequest } from './cancel-request.ts';
import { deliver } from './deliver.ts';
import type { HelpRequest } from './help-request.ts';
import { markDuplicate } from './mark-duplicate.ts';
import { markUnmet } from './mark-unmet.ts';
import { placeRequest } from './place-request.ts';
import { referRequest } from './refer-request.ts';
import { signpostRequest } from './signpost-request.ts';

const [samira, tom, una] = [aVolunteer(1), aVolunteer(2), aVolunteer(3)] as const;
const later = new Date(NOON.getTime() + 3_600_000);
const original = aRequest({ id: RequestId(anId(8)) });
const refer = (request: HelpRequest, now: Date) => referRequest(request, { receiverStarted: true }, now);
const duplicate = (request: HelpRequest, now: Date) => markDuplicate(request, original, now);
const endings: Record<string, (request: HelpRequest, now: Date) => Decision<HelpRequest, string>> = {
  CANCELLED: cancelRequest,
  UNMET: markUnmet,
  DUPLICATE: duplicate,
  SIGNPOSTED: signpostRequest,
  REFERRED: refer,
};

const unplaced: HelpRequest = { ...aRequest(), status: 'NEW', wardCode: null, handledByWard: null };
const busy = proposed(offered(accepted(aRequest({ places: 3 }), samira), tom), una);
const delivered = must(deliver(accepted(aRequest(), samira), taskOf(samira), newIds(), NOON));

describe.each(Object.entries(endings))('%s', (status, end) => {
  it('cancels what is live and withdraws open offers, in the same breath', () => {
    expect(must(end(busy, later))).toMatchObject({
      status,
      endedAt: later,
      deliveredAt: null,
      assignments: [
        { status: 'CANCELLED', endedAt: later },
        { status: 'CANCELLED', endedAt: later },
      ],
      offers: [{ status: 'ACCEPTED' }, { status: 'WITHDRAWN', settledAt: later }],
    });
  });

  it('is possible before the request has been placed', () => {
    expect(must(end(unplaced, later))).toMatchObject({ status, wardCode: null, endedAt: later });
  });

  it('is not possible twice, nor after delivery', () => {
    expect(codesOf(end(must(end(busy, later)), later))).toEqual(['REQUEST_ENDED']);
    expect(codesOf(end(delivered, later))).toEqual(['REQUEST_ENDED']);
  });
});

it('does not signpost or refer while every place is taken', () => {
  const assigned = accepted(aRequest(), samira);
  expect(codesOf(signpostRequest(assigned, later))).toEqual(['REQUEST_NOT_OPEN']);
  expect(codesOf(refer(assigned, later))).toEqual(['REQUEST_NOT_OPEN']);
});

it('stays until the other service says it has started', () => {
  expect(codesOf(referRequest(aRequest(), { receiverStarted: false }, later))).toEqual(['RECEIVER_NOT_STARTED']);
});

describe('a duplicate', () => {
  it('names its original', () => {
    expect(must(duplicate(aRequest(), later)).duplicateOf).toBe(original.id);
  });

  it('of a person’s need is none of an organisation’s ask, nor the other way round; of two asks it may be', () => {
    const [one, other] = [aRequest({ askingServiceId: 'a larder' }), { ...original, askingServiceId: 'a kitchen' }];
    expect(codesOf(markDuplicate(aRequest(), other, later))).toEqual(['NO_PERSON_IN_IT']);
    expect(codesOf(markDuplicate(one, original, later))).toEqual(['NO_PERSON_IN_IT']);
    expect(must(markDuplicate(one, other, later)).duplicateOf).toBe(original.id);
  });

  it('is not of itself, of another network, or of another duplicate, which would leave nobody helped', () => {
    expect(codesOf(markDuplicate(original, original, later))).toEqual(['DUPLICATE_OF_ITSELF']);
    expect(codesOf(markDuplicate(aRequest(), { ...original, networkId: NetworkId(anId(9)) }, later))).toEqual([
      'REQUEST_NOT_FOUND',
    ]);
    const first = must(duplicate(aRequest(), later));
    expect(codesOf(markDuplicate(original, first, later))).toEqual(['ORIGINAL_IS_DUPLICATE']);
  });
});

describe('placing a request', () => {
  const place = (request: HelpRequest) =>
    placeRequest(request, wardCode(1), { handledBy: wardCode(2), typedByLead: true }, later);

  it('opens a new one in the ward the lead picked', () => {
    expect(must(place(unplaced))).toMatchObject({ status: 'OPEN', wardCode: wardCode(1), handledByWard: wardCode(2) });
  });

  it('moves an open one nobody took, and withdraws the offers made for the other ward', () => {
    expect(must(place(offered(aRequest(), tom)))).toMatchObject({
      wardCode: wardCode(1),
      offers: [{ status: 'WITHDRAWN', settledAt: later }],
    });
  });

  it('keeps the offers when only the ward that deals with it changes', () => {
    const request = must(
      placeRequest(offered(aRequest(), tom), wardCode(0), { handledBy: wardCode(1), typedByLead: true }, later),
    );
    expect(request).toMatchObject({ handledByWard: wardCode(1), offers: [{ status: 'OFFERED' }] });
  });

  it('moves nothing that somebody is on, or that has ended', () => {
    expect(codesOf(place(busy))).toEqual(['REQUEST_HAS_VOLUNTEER']);
    expect(codesOf(place(accepted(aRequest(), samira)))).toEqual(['REQUEST_HAS_VOLUNTEER']);
    expect(codesOf(place(must(cancelRequest(aRequest(), later))))).toEqual(['REQUEST_ENDED']);
  });
});
