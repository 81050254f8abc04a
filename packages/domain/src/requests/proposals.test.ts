import { describe, expect, it } from 'vitest';
import { AssignmentId, NetworkId } from '../ids.ts';
import type { SoftReason } from '../matching/unsuitability.ts';
import { offered, proposed, taskOf } from '../testing/at-work.ts';
import { aCategory, aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { acceptProposal, declineProposal } from './answer-proposal.ts';
import { assignVolunteer } from './assign-volunteer.ts';
import { expireProposals } from './expire-proposals.ts';
import type { HelpRequest } from './help-request.ts';

const [samira, tom] = [aVolunteer(1), aVolunteer(2)] as const;
const after = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);
const propose = (request: HelpRequest, volunteer = samira, overridden: SoftReason[] = []) =>
  assignVolunteer(request, { volunteer, id: AssignmentId(anId(51)), overridden }, aCategory(), NOON);

describe('proposing a request to a volunteer', () => {
  it('holds the place while they think about it', () => {
    expect(must(propose(aRequest()))).toMatchObject({
      status: 'ASSIGNED',
      assignments: [
        { volunteerId: samira.id, offerId: null, status: 'PROPOSED', proposedAt: NOON, acceptedAt: null, overridden: [] },
      ],
    });
  });

  it('gives the only place once when two leads press the button together', () => {
    expect(codesOf(propose(must(propose(aRequest())), tom))).toEqual(['REQUEST_NOT_OPEN']);
  });

  it('is only for somebody who made no offer: an offer is chosen instead', () => {
    expect(codesOf(propose(offered(aRequest(), samira)))).toEqual(['ALREADY_OFFERED']);
  });

  it('overrides a soft reason by name, on record, and only one that stands', () => {
    const offDuty = { ...samira, onDuty: false };
    expect(codesOf(propose(aRequest(), offDuty))).toEqual(['OFF_DUTY']);
    expect(codesOf(propose(aRequest(), offDuty, ['AT_CAPACITY']))).toEqual(['OFF_DUTY']);
    const request = must(propose(aRequest(), offDuty, ['OFF_DUTY', 'AT_CAPACITY']));
    expect(request.assignments[0]?.overridden).toEqual(['OFF_DUTY']);
  });

  it('overrides no missing credential, whatever was named', () => {
    const named = ['NOT_VETTED', 'OFF_DUTY'] as unknown as SoftReason[];
    expect(codesOf(propose(aRequest(), { ...samira, credentials: [], onDuty: false }, named))).toEqual(['NOT_VETTED']);
  });

  it('needs a ward, and a volunteer of this network', () => {
    expect(codesOf(propose({ ...aRequest(), status: 'NEW', wardCode: null, handledByWard: null }))).toEqual([
      'REQUEST_NOT_PLACED',
    ]);
    expect(codesOf(propose({ ...aRequest(), status: 'NEW' }))).toEqual(['REQUEST_NOT_OPEN']);
    expect(codesOf(propose(aRequest(), { ...samira, networkId: NetworkId(anId(9)) }))).toEqual(['VOLUNTEER_NOT_FOUND']);
  });
});

describe('the answer', () => {
  it('is yes: the task is theirs, and whoever offered meanwhile came too late', () => {
    const request = must(acceptProposal(proposed(offered(aRequest(), tom), samira), taskOf(samira), after(1)));
    expect(request).toMatchObject({
      status: 'ASSIGNED',
      offers: [{ status: 'TOO_LATE' }],
      assignments: [{ status: 'ACCEPTED', proposedAt: NOON, acceptedAt: after(1) }],
    });
  });

  it('is no: the place is free again', () => {
    const request = must(declineProposal(proposed(aRequest(), samira), taskOf(samira), after(1)));
    expect(request).toMatchObject({ status: 'OPEN', assignments: [{ status: 'DECLINED', endedAt: after(1) }] });
  });

  it('is given once', () => {
    const yes = must(acceptProposal(proposed(aRequest(), samira), taskOf(samira), NOON));
    expect(codesOf(acceptProposal(yes, taskOf(samira), NOON))).toEqual(['ASSIGNMENT_NOT_PROPOSED']);
    expect(codesOf(declineProposal(yes, taskOf(samira), NOON))).toEqual(['ASSIGNMENT_NOT_PROPOSED']);
    expect(codesOf(acceptProposal(yes, taskOf(tom), NOON))).toEqual(['ASSIGNMENT_NOT_FOUND']);
  });

  it('is silence: the place is free again after the wait, and not an hour sooner', () => {
    const request = proposed(aRequest(), samira);
    expect(must(expireProposals(request, 24, after(23)))).toBe(request);
    expect(must(expireProposals(request, 24, after(24)))).toMatchObject({
      status: 'OPEN',
      assignments: [{ status: 'EXPIRED', endedAt: after(24) }],
    });
  });

  it('is not waited for once it has come', () => {
    const yes = must(acceptProposal(proposed(aRequest(), samira), taskOf(samira), NOON));
    expect(must(expireProposals(yes, 24, after(48)))).toBe(yes);
  });
});
