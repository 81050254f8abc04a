import { leadOf, secondLead, wardCalled } from '../people.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const vincentSquare = leadOf('Vincent Square');

/** A lead puts themselves on duty for a day that is none, or not theirs to say. */
const duty = (code: string, when: string, said: object, field: string): RefusalCase =>
  refusalsOf('changeDuty')(
    code,
    when,
    async ({ api }) => {
      const { id } = await api.find(vincentSquare);
      const here = { wardCode: wardCalled('Vincent Square'), staffId: `stf_${id}`, day: '2999-01-01', onDuty: true };
      return () => api.as(vincentSquare).press('changeDuty', { ...here, ...said });
    },
    { field },
  );

const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

/** Who is on duty. */
export const DUTIES: RefusalCase[] = [
  duty('STAFF_NOT_FOUND', 'the ward is not theirs', { wardCode: wardCalled('Abbey Road') }, 'staffId'),
  duty('STAFF_NOT_FOUND', 'it is nobody', { staffId: secondLead.displayName }, 'staffId'),
  duty('DATE_MALFORMED', 'the day is none', { day: '2026-02-30' }, 'day'),
  duty('DATE_IN_THE_PAST', 'the day is over', { day: '2026-01-01' }, 'day'),
  duty('DUTY_TOO_FAR', 'the day is years ahead', {}, 'day'),
  duty('DUTY_HOURS_WRONG', 'only one hour is said', { day: soon, starts: '09:00' }, 'ends'),
];
