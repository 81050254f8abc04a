import { coordinatorOf, leadOf, secondLead, wardCalled } from '../people.ts';
import { aStandIn, dutyDay } from '../rota.ts';
import { done } from '../scenes.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const [its, other] = [leadOf('Marylebone'), leadOf('West End')];

/** A lead names who stands in for them, and something in it is wrong. */
const standIn = (code: string, when: string, said: object, field?: string): RefusalCase =>
  refusalsOf('nameStandIn')(
    code,
    when,
    async (test) => {
      const input = { ...(await aStandIn(test, its, other)), ...said };
      return () => test.api.as(its).press('nameStandIn', input);
    },
    field ? { field } : {},
  );

/** Leads who answer for another. */
export const STAND_INS: RefusalCase[] = [
  standIn('NOT_THEIR_WARD', 'it is not theirs', { wardCode: wardCalled('Abbey Road') }, 'staffId'),
  standIn('STAFF_NOT_FOUND', 'it is nobody', { standInStaffId: secondLead.displayName }, 'standInStaffId'),
  standIn('DATE_MALFORMED', 'the first day is none', { from: '2026-02-30' }, 'from'),
  standIn('DATE_IN_THE_PAST', 'it begins yesterday', { from: dutyDay(-1) }, 'from'),
  standIn('LAST_DAY_BEFORE_FIRST', 'it ends first', { from: dutyDay(3) }, 'until'),
  standIn('DUTY_TOO_FAR', 'it is years long', { until: '2999-01-01' }, 'until'),
  refusalsOf('nameStandIn')('STAND_IN_NAMED_ALREADY', 'somebody has these days', async (test) => {
    const lead = test.api.as(coordinatorOf('westminster'));
    const input = await aStandIn(test, leadOf('Church Street'), other);
    await done(lead.press('nameStandIn', input));
    return () => lead.press('nameStandIn', { ...input, from: input.until });
  }),
  refusalsOf('endStandIn')('STAND_IN_OVER', 'it was ended already', async (test) => {
    const { standInId } = await done(test.api.as(its).press('nameStandIn', await aStandIn(test, its, other, 40)));
    await done(test.api.as(other).press('endStandIn', { standInId }));
    return () => test.api.as(its).press('endStandIn', { standInId });
  }),
];
