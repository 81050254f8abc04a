import { addDays } from '@wardwise/domain';
import { useFormats } from '../page-language/useFormats.ts';

const A_SUNDAY = '2026-06-14';

/** The days of the week by name, Monday first, and the name of one. */
export function useWeekdays() {
  const { weekday } = useFormats();
  const nameOf = (day: number) => weekday(addDays(A_SUNDAY, day));
  return { nameOf, options: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: nameOf(day) })) };
}
