import { expect, it } from 'vitest';
import { RequestId, StaffId } from '../ids.ts';
import { accepted, proposed } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { cancelRequest } from './cancel-request.ts';
import { finishMerge, MERGE_MINUTES, mergeRequest } from './merge-request.ts';

const grace = StaffId('grace');
const request = aRequest();
const original = aRequest({ id: RequestId(anId(8)) });
const neither = { request: false, original: false };
const soon = new Date(NOON.getTime() + MERGE_MINUTES * 60_000);
const before = new Date(NOON.getTime() - 1);

it('sets a request aside until its time is over, and changes nothing of it', () => {
  expect(must(mergeRequest(request, original, neither, grace, NOON))).toEqual({
    requestId: request.id,
    originalId: original.id,
    mergedBy: grace,
    mergedAt: NOON,
    endsAt: soon,
  });
});

it('is refused where it could not be a duplicate, is set aside already, or the other one is', () => {
  expect(codesOf(mergeRequest(request, request, neither, grace, NOON))).toEqual(['DUPLICATE_OF_ITSELF']);
  expect(codesOf(mergeRequest(must(cancelRequest(request, NOON)), original, neither, grace, NOON))).toEqual(['REQUEST_ENDED']);
  expect(codesOf(mergeRequest(request, original, { ...neither, request: true }, grace, NOON))).toEqual(['BEING_MERGED']);
  expect(codesOf(mergeRequest(request, original, { ...neither, original: true }, grace, NOON))).toEqual([
    'ORIGINAL_IS_DUPLICATE',
  ]);
});

it('ends as a duplicate when its time is over', () => {
  expect(must(finishMerge(request, original, { mergedAt: NOON }, soon))).toMatchObject({
    status: 'DUPLICATE',
    duplicateOf: original.id,
    endedAt: soon,
  });
});

it('goes on where the other one ended without help, or a volunteer came in meanwhile', () => {
  const ended = must(cancelRequest(original, NOON));
  expect(codesOf(finishMerge(request, ended, { mergedAt: NOON }, soon))).toEqual(['ORIGINAL_HAS_ENDED']);
  for (const begun of [accepted(request, aVolunteer(1)), proposed(request, aVolunteer(1))]) {
    expect(codesOf(finishMerge(begun, original, { mergedAt: before }, soon))).toEqual(['GOES_ON']);
    expect(must(finishMerge(begun, original, { mergedAt: NOON }, soon)).status).toBe('DUPLICATE');
  }
});
