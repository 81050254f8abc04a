import { describe, expect, it } from 'vitest';
import type { StaffId } from '../ids.ts';
import { aRequest, NOON } from '../testing/builders.ts';
import { codesOf, must } from '../testing/must.ts';
import { cancelRequest } from './cancel-request.ts';
import { recordNotice } from './record-notice.ts';

const [GRACE, OTHER] = ['grace', 'other'] as StaffId[] as [StaffId, StaffId];
const LATER = new Date(NOON.getTime() + 60_000);
const owed = { askedByAnother: true, noticeReadAt: null, noticeReadBy: null };

describe('the notice to somebody who was asked for by another', () => {
  const request = { ...aRequest(), ...owed };
  const read = must(recordNotice(request, true, GRACE, NOON));

  it('was read by somebody, at some time, and the first time stands', () => {
    expect(read).toMatchObject({ noticeReadAt: NOON, noticeReadBy: GRACE });
    expect(must(recordNotice(read, true, OTHER, LATER))).toEqual(read);
  });

  it('can be taken back where somebody pressed too soon, once or twice', () => {
    const not = must(recordNotice(read, false, OTHER, LATER));
    expect(not).toEqual(request);
    expect(must(recordNotice(not, false, OTHER, LATER))).toEqual(request);
  });

  it('is not due to somebody who asked for themselves', () => {
    expect(codesOf(recordNotice({ ...request, askedByAnother: false }, true, GRACE, NOON))).toEqual(['NOTICE_NOT_DUE']);
  });

  it('is not read after an ending: nobody is left to read it to', () => {
    const ended = { ...must(cancelRequest(aRequest(), NOON)), ...owed };
    expect(codesOf(recordNotice(ended, true, GRACE, LATER))).toEqual(['REQUEST_ENDED']);
  });
});
