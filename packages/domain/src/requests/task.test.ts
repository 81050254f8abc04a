import { describe, expect, it } from 'vitest';
import { accepted, proposed, taskOf } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { cancelAssignment } from './cancel-assignment.ts';
import { cancelRequest } from './cancel-request.ts';
import { deliver } from './deliver.ts';
import { handBack } from './hand-back.ts';
import { lowerPlaces } from './lower-places.ts';
import { startTask } from './start-task.ts';
import { stopTask } from './stop-task.ts';

const [samira, tom] = [aVolunteer(1), aVolunteer(2)] as const;
const theirs = taskOf(samira);
const later = new Date(NOON.getTime() + 3_600_000);

describe('doing the task', () => {
  it('starts, and saying so twice changes nothing', () => {
    const started = must(startTask(accepted(aRequest(), samira), theirs, later));
    expect(started.assignments[0]).toMatchObject({ status: 'STARTED', startedAt: later });
    expect(must(startTask(started, theirs, new Date()))).toBe(started);
  });

  it('is not on its way after all: theirs as before, and saying so twice changes nothing', () => {
    const before = accepted(aRequest(), samira);
    const stopped = must(stopTask(must(startTask(before, theirs, later)), theirs, later));
    expect(stopped).toEqual(before);
    expect(must(stopTask(stopped, theirs, later))).toBe(stopped);
  });

  it('is handed back without blame: the request is open again', () => {
    const request = must(handBack(must(startTask(accepted(aRequest(), samira), theirs, NOON)), theirs, later));
    expect(request).toMatchObject({ status: 'OPEN', assignments: [{ status: 'HANDED_BACK', endedAt: later }] });
  });

  it('is taken off them by the lead: the request is open again', () => {
    const request = must(cancelAssignment(accepted(aRequest(), samira), theirs, later));
    expect(request).toMatchObject({ status: 'OPEN', assignments: [{ status: 'CANCELLED', endedAt: later }] });
    expect(codesOf(cancelAssignment(request, theirs, later))).toEqual(['ASSIGNMENT_NOT_LIVE']);
  });

  it('is not for somebody who has not said yes yet', () => {
    const request = proposed(aRequest(), samira);
    for (const verb of [startTask, stopTask, handBack])
      expect(codesOf(verb(request, theirs, NOON))).toEqual(['ASSIGNMENT_NOT_ACCEPTED']);
    expect(codesOf(deliver(request, theirs, newIds(), NOON))).toEqual(['ASSIGNMENT_NOT_ACCEPTED']);
  });

  it('is over once the request has ended', () => {
    const request = must(cancelRequest(accepted(aRequest(), samira), NOON));
    expect(request.assignments[0]?.status).toBe('CANCELLED');
    for (const verb of [startTask, stopTask, handBack, cancelAssignment])
      expect(codesOf(verb(request, theirs, NOON))).toEqual(['ASSIGNMENT_NOT_LIVE']);
    expect(codesOf(deliver(request, taskOf(tom), newIds(), NOON))).toEqual(['ASSIGNMENT_NOT_FOUND']);
  });
});

describe('delivering', () => {
  it('delivers the request, and both sides are to be asked from then on', () => {
    const request = must(deliver(accepted(aRequest(), samira), theirs, newIds(500), later));
    expect(request).toMatchObject({
      status: 'DELIVERED',
      deliveredAt: later,
      endedAt: null,
      assignments: [{ status: 'DELIVERED', deliveredAt: later, endedAt: later }],
      followUps: [
        { id: anId(500), party: 'REQUESTER', assignmentId: null, status: 'DUE', answer: null, dueAt: later, endedAt: null },
        { id: anId(501), party: 'VOLUNTEER', assignmentId: theirs, status: 'DUE', answer: null, dueAt: later, endedAt: null },
      ],
    });
  });

  it('is said once', () => {
    const request = must(deliver(accepted(aRequest(), samira), theirs, newIds(), NOON));
    expect(codesOf(deliver(request, theirs, newIds(), NOON))).toEqual(['ASSIGNMENT_NOT_LIVE']);
    expect(codesOf(handBack(request, theirs, NOON))).toEqual(['ASSIGNMENT_NOT_LIVE']);
  });

  it('waits for everybody where it takes several', () => {
    const both = accepted(accepted(aRequest({ places: 2 }), samira), tom);
    const half = must(deliver(both, theirs, newIds(), NOON));
    expect(half).toMatchObject({ status: 'ASSIGNED', followUps: [] });
    const done = must(deliver(half, taskOf(tom), newIds(), NOON));
    expect(done.status).toBe('DELIVERED');
    expect(done.followUps.map(({ party }) => party)).toEqual(['REQUESTER', 'VOLUNTEER', 'VOLUNTEER']);
  });

  it('keeps its place when the other volunteer hands back', () => {
    const both = accepted(accepted(aRequest({ places: 2 }), samira), tom);
    const half = must(handBack(must(deliver(both, theirs, newIds(), NOON)), taskOf(tom), NOON));
    expect(half.status).toBe('OPEN');
    expect(must(lowerPlaces(half, 1, newIds(), later))).toMatchObject({ status: 'DELIVERED', places: 1, deliveredAt: later });
  });
});

describe('lowering the places', () => {
  it('fills the request when as many are on it', () => {
    expect(must(lowerPlaces(accepted(aRequest({ places: 3 }), samira), 1, newIds(), NOON))).toMatchObject({
      status: 'ASSIGNED',
      places: 1,
    });
    expect(must(lowerPlaces(accepted(aRequest({ places: 3 }), samira), 2, newIds(), NOON))).toMatchObject({
      status: 'OPEN',
      places: 2,
    });
  });

  it('sends nobody home: not below those who are on it', () => {
    const both = accepted(accepted(aRequest({ places: 3 }), samira), tom);
    expect(lowerPlaces(both, 1, newIds(), NOON)).toEqual({ ok: false, refusals: [{ code: 'PLACES_TOO_FEW', field: 'places' }] });
  });

  it('lowers, and to at least one', () => {
    for (const places of [0, 2, 3, 1.5])
      expect(codesOf(lowerPlaces(aRequest({ places: 2 }), places, newIds(), NOON))).toEqual(['PLACES_OUT_OF_RANGE']);
    expect(codesOf(lowerPlaces(accepted(aRequest(), samira), 1, newIds(), NOON))).toEqual(['REQUEST_NOT_OPEN']);
  });
});
