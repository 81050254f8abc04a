import type { Urgency } from './request-status.ts';

/** Whether a medicine is needed today (YYYY-MM-DD): that does not wait for us; 111 and the pharmacy are named at once, and every lead on duty is told. */
export function isPrescriptionToday(
  need: { categoryKey: string; urgency: Urgency; neededBy: string | null },
  today: string,
): boolean {
  return need.categoryKey === 'prescription' && (need.urgency === 'TODAY' || (need.neededBy !== null && need.neededBy <= today));
}
