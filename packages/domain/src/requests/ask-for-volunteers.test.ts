import { describe, expect, it } from 'vitest';
import { callOutSlots } from '../call-outs/slots.ts';
import { callOutText } from '../call-outs/text.ts';
import { recordFollowUp } from '../follow-ups/record-follow-up.ts';
import { RequestId, SkillKey } from '../ids.ts';
import { accepted, taskOf } from '../testing/at-work.ts';
import { aCategory, aVolunteer, NOON, OUR_NETWORK, wardCode } from '../testing/builders.ts';
import { anId, newIds } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { abilities } from './abilities.ts';
import { askForVolunteers, type VolunteersAsk } from './ask-for-volunteers.ts';
import { deliver } from './deliver.ts';
import { endAgain } from './end-again.ts';
import type { OpenRequest } from './help-request.ts';
import { impossibilities } from './impossibilities.ts';

const ask = (more: Partial<VolunteersAsk> = {}): VolunteersAsk => ({
  ...{ id: RequestId(anId(9)), networkId: OUR_NETWORK, category: aCategory(), skillKeys: [SkillKey('driving')] },
  ...{ askingServiceId: anId(8), day: '2026-06-20', places: 1, typedByLead: true },
  placed: { wardCode: wardCode(0), handledByWard: wardCode(0) },
  ...more,
});
const asked = (more: Partial<VolunteersAsk> = {}) => must(askForVolunteers(ask(more), NOON)) as OpenRequest;

describe('volunteers that an organisation asks for', () => {
  it.each([
    ['2026-06-15', 'TODAY'],
    ['2026-06-22', 'THIS_WEEK'],
    ['2026-06-23', 'WHEN_POSSIBLE'],
  ])('are as urgent as their day is near: %s %s', (day, urgency) => {
    expect(asked({ day })).toMatchObject({ status: 'OPEN', neededBy: day, urgency, way: 'IN_PERSON', askingServiceId: anId(8) });
  });

  it('wait for a lead where a program asks, and are refused for a day that is over or none, or a crowd', () => {
    expect(asked({ typedByLead: false }).status).toBe('NEW');
    const refused = (more: Partial<VolunteersAsk>) => codesOf(askForVolunteers(ask(more), NOON));
    expect([refused({ day: '2026-06-14' }), refused({ day: 'Saturday' }), refused({ places: 21 })]).toEqual([
      ['DATE_IN_THE_PAST'],
      ['DATE_MALFORMED'],
      ['PLACES_OUT_OF_RANGE'],
    ]);
  });

  it('are asked how it went, and nobody else: it is closed when they have said', () => {
    const theirs = accepted(asked(), aVolunteer(1));
    const delivered = must(deliver(theirs, taskOf(aVolunteer(1)), newIds(), NOON));
    expect([delivered.followUps.map(({ party }) => party), impossibilities(delivered)]).toEqual([['VOLUNTEER'], []]);
    const id = delivered.followUps[0]?.id as never;
    const closed = must(recordFollowUp(delivered as never, id, 'WENT_WELL', NOON));
    expect([closed.status, impossibilities(closed)]).toEqual(['CLOSED', []]);
    expect(endAgain(theirs, 'DELIVERED', newIds(), NOON).followUps.map(({ party }) => party)).toEqual(['VOLUNTEER']);
  });

  it('hold no person to look up, point elsewhere or refer', () => {
    const { showDetails, showContactCard, signpost, refer, callOut, assign } = abilities(asked());
    expect([showDetails, showContactCard, signpost, refer]).toEqual([false, false, false, false]);
    expect([callOut, assign]).toEqual([true, true]);
  });

  it('are called out in an organisation’s words', () => {
    const said = (day: string) =>
      (['en', 'ar'] as const).map((language) =>
        callOutText(callOutSlots(asked({ day }), aCategory(), 'West End', null, '2026-06-15'), language),
      );
    expect(said('2026-06-16')).toEqual([
      'An organisation needs help with shopping in West End area. It is for tomorrow.',
      expect.stringContaining('تحتاج إحدى المنظمات'),
    ]);
    expect(said('2026-07-16')[0]).toContain('It is for a later day.');
  });
});
