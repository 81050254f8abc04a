import { coordinatorOf, wardCalled } from '../people.ts';
import { aPause, dutyDay } from '../rota.ts';
import { done } from '../scenes.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const coordinator = coordinatorOf('westminster');
const WARD = 'Lancaster Gate';

const pause = (code: string, when: string, said: object, field?: string): RefusalCase =>
  refusalsOf('pauseWard')(
    code,
    when,
    async ({ api }) =>
      () =>
        api.as(coordinator).press('pauseWard', { ...aPause(WARD), ...said }),
    field ? { field } : {},
  );

/** Wards that are paused, and taken up again. */
export const PAUSES: RefusalCase[] = [
  pause('WARD_NOT_FOUND', 'the ward is not ours', { wardCode: 'E05000001' }, 'wardCode'),
  pause('DATE_MALFORMED', 'the last day is none', { until: '2026-02-30' }, 'until'),
  pause('DATE_IN_THE_PAST', 'it begins yesterday', { from: dutyDay(-1) }, 'from'),
  pause('LAST_DAY_BEFORE_FIRST', 'it ends first', { from: dutyDay(3) }, 'until'),
  pause('DUTY_TOO_FAR', 'it is years long', { until: '2999-01-01' }, 'until'),
  refusalsOf('pauseWard')('WARD_PAUSED_ALREADY', 'it is paused', async ({ api }) => {
    const lead = api.as(coordinator);
    await done(lead.press('pauseWard', aPause('Bayswater')));
    return () => lead.press('pauseWard', aPause('Bayswater'));
  }),
  refusalsOf('resumeWard')(
    'WARD_NOT_FOUND',
    'the ward is not ours',
    async ({ api }) => {
      return () => api.as(coordinator).press('resumeWard', { wardCode: 'E05000001' });
    },
    { field: 'wardCode' },
  ),
  refusalsOf('resumeWard')('WARD_NOT_PAUSED', 'it is not paused', async ({ api }) => {
    return () => api.as(coordinator).press('resumeWard', { wardCode: wardCalled(WARD) });
  }),
];
