import { MOST_HOURS, OPEN_DAYS } from '@wardwise/domain';
import type { Form } from '../visits/form.ts';
import type { EntryHours } from './entry.ts';

/** The times that were typed, row by row; one that says nothing is left out. */
export function hoursTyped(form: Form): EntryHours[] {
  return Array.from({ length: MOST_HOURS }, (_, at) => {
    const chosen = form.getAll(`days-${at}`);
    return {
      days: OPEN_DAYS.filter((day) => chosen.includes(day)),
      opensAt: form.get(`opens-${at}`) ?? '',
      closesAt: form.get(`closes-${at}`) ?? '',
    };
  }).filter(({ days, opensAt, closesAt }) => days.length > 0 || opensAt !== '' || closesAt !== '');
}
