import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LanguageTag } from '../ids.ts';
import { holds } from '../retention/holds.ts';
import { anyStory, play } from '../testing/any-command.ts';
import { accepted } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { newIds } from '../testing/ids.ts';
import { runs } from '../testing/runs.ts';
import { closeAgain, endAgain } from './end-again.ts';
import type { HelpRequest } from './help-request.ts';
import { isRunning } from './help-request.ts';
import { impossibilities } from './impossibilities.ts';
import { REQUEST_STATUSES } from './request-status.ts';

const THEN = new Date(NOON.getTime() + 3_600_000);
const ENDINGS = REQUEST_STATUSES.filter((status) => !holds(status).details);
const NOTHING = { details: false, card: false };

describe('ending again what a copy of the database still holds as running', () => {
  it('leaves nothing of the person and nothing impossible, whatever had happened by then and however it ended', () => {
    fc.assert(
      fc.property(anyStory(), fc.constantFrom(...ENDINGS), ({ taken, commands }, ending) => {
        const newId = newIds();
        let request: HelpRequest = taken;
        let now = NOON;
        for (const command of commands) {
          const { decision, now: then } = play(request, command, newId, now);
          if (decision.ok) request = decision.value;
          now = then;
        }
        const [ended, closed] = [endAgain(request, ending, newId, now), closeAgain(request, newId, now)];
        expect([...impossibilities(ended), ...impossibilities(closed)]).toEqual([]);
        expect([holds(ended.status).details, holds(closed.status)]).toEqual([false, NOTHING]);
        if (!isRunning(request)) expect(ended).toBe(request);
      }),
      { numRuns: runs(400, 20_000) },
    );
  });

  it('says how it ended, when the copy knows enough for it', () => {
    const open = aRequest();
    for (const ending of ['CANCELLED', 'UNMET', 'SIGNPOSTED', 'REFERRED'] as const)
      expect(endAgain(open, ending, newIds(), THEN)).toMatchObject({ status: ending, endedAt: THEN });
    const theirs = accepted(open, aVolunteer(1));
    expect(endAgain(theirs, 'DELIVERED', newIds(), THEN)).toMatchObject({
      ...{ status: 'DELIVERED', deliveredAt: THEN, assignments: [{ status: 'DELIVERED', deliveredAt: THEN }] },
      followUps: [
        { party: 'REQUESTER', status: 'DUE' },
        { party: 'VOLUNTEER', status: 'DUE' },
      ],
    });
    expect(closeAgain(theirs, newIds(), THEN)).toMatchObject({ status: 'CLOSED', deliveredAt: THEN, endedAt: THEN });
  });

  it('has a call in their language over at once: nobody is asked how it went', () => {
    const call = accepted(aRequest({ preferredLanguage: LanguageTag('ar'), interpreting: 'CALL_BACK' }), {
      ...aVolunteer(1),
      languages: [LanguageTag('ar')],
    });
    expect(endAgain(call, 'CLOSED', newIds(), THEN)).toMatchObject({
      status: 'CLOSED',
      deliveredAt: THEN,
      endedAt: THEN,
      followUps: [],
    });
  });

  it('takes it as cancelled where nobody was on it yet, and as a duplicate of we do not know what', () => {
    expect(endAgain(aRequest(), 'DELIVERED', newIds(), THEN)).toMatchObject({ status: 'CANCELLED', deliveredAt: null });
    expect(endAgain(aRequest(), 'DUPLICATE', newIds(), THEN)).toMatchObject({ status: 'DUPLICATE', duplicateOf: null });
  });
});
