import { describe, expect, it } from 'vitest';
import { FollowUpId } from '../ids.ts';
import { aRequest, NOON } from '../testing/builders.ts';
import { askByText } from './ask-by-text.ts';
import type { FollowUp } from './follow-up.ts';

const MINE = { sends: true, safe: true, phoneIsTheAskers: false, asked: false };
const of = (party: 'REQUESTER' | 'VOLUNTEER', status: 'DUE' | 'NO_ANSWER' = 'DUE') =>
  ({ id: FollowUpId(party), party, status, answer: null, dueAt: NOON, endedAt: status === 'DUE' ? null : NOON }) as FollowUp;
const delivered = (...followUps: FollowUp[]) => ({ ...aRequest(), status: 'DELIVERED', deliveredAt: NOON, followUps }) as never;
const codes = (decision: { ok: boolean; refusals?: { code: string }[] }) => decision.refusals?.map(({ code }) => code) ?? [];

describe('asking by a text how it went', () => {
  it.each([
    [{}, []],
    [{ sends: false }, ['TEXTS_NOT_SENT']],
    [{ safe: false }, ['NOT_SAFE_BY_TEXT']],
    [{ phoneIsTheAskers: true }, ['PHONE_IS_THE_ASKERS']],
    [{ asked: true }, ['ASKED_BY_TEXT_ALREADY']],
  ])('%j: %j', (more, refused) =>
    expect(codes(askByText(delivered(of('REQUESTER')), FollowUpId('REQUESTER'), { ...MINE, ...more }))).toEqual(refused),
  );

  it('is for whoever was helped, as long as nobody has asked them', () => {
    const ask = (request: never, id: string) => codes(askByText(request, FollowUpId(id), MINE));
    expect(ask(delivered(of('REQUESTER'), of('VOLUNTEER')), 'VOLUNTEER')).toEqual(['FOLLOW_UP_NOT_FOUND']);
    expect(ask(delivered(of('REQUESTER', 'NO_ANSWER')), 'REQUESTER')).toEqual(['FOLLOW_UP_NOT_DUE']);
    expect(ask({ ...aRequest(), followUps: [of('REQUESTER')] } as never, 'REQUESTER')).toEqual(['FOLLOW_UP_NOT_DUE']);
  });
});
