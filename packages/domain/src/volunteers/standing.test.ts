import { expect, it } from 'vitest';
import { VOLUNTEER_STATUSES } from '../matching/volunteer.ts';
import { cancelRequest } from '../requests/cancel-request.ts';
import { accepted, offered, proposed } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { must } from '../testing/must.ts';
import { releaseVolunteer } from './release-volunteer.ts';
import { leave, suspend, unsuspend } from './standing.ts';

const [samira, tom] = [aVolunteer(1), aVolunteer(2)];

it('pauses whoever may help, and lets whoever is paused help again; nobody else', () => {
  for (const status of VOLUNTEER_STATUSES) {
    expect(suspend(status).ok).toBe(status === 'APPROVED');
    expect(unsuspend(status).ok).toBe(status === 'SUSPENDED');
  }
});

it('lets whoever wants to leave go, paused or not, and nobody twice', () => {
  for (const status of VOLUNTEER_STATUSES) {
    const gone = ['LEFT', 'REMOVED', 'DECLINED'].includes(status);
    expect(leave(status)).toMatchObject(gone ? { ok: false } : { ok: true, value: 'LEFT' });
  }
});

it.each([
  ['accepted', accepted(aRequest(), samira)],
  ['proposed', proposed(aRequest(), samira)],
])('opens a request again whose volunteer had %s', (_how, request) => {
  expect(request.status).toBe('ASSIGNED');
  const released = releaseVolunteer(request, samira.id, NOON);
  expect(released).toMatchObject({ status: 'OPEN', assignments: [{ status: 'CANCELLED', endedAt: NOON }] });
});

it('withdraws their offer and leaves everybody else’s task and offer alone', () => {
  const both = offered(accepted(aRequest({ places: 2 }), tom), samira);
  const released = releaseVolunteer(both, samira.id, NOON);
  expect(released).toMatchObject({
    status: 'OPEN',
    offers: [
      { volunteerId: tom.id, status: 'ACCEPTED' },
      { volunteerId: samira.id, status: 'WITHDRAWN', settledAt: NOON },
    ],
  });
  expect(released.assignments).toEqual(both.assignments);
});

it('changes nothing on a request that has ended', () => {
  const ended = must(cancelRequest(accepted(aRequest(), samira), NOON));
  expect(releaseVolunteer(ended, samira.id, NOON)).toBe(ended);
});
