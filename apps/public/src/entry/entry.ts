import type { Capacity, OpenDay } from '@wardwise/domain';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** Times of a week, as the form has them. */
export type EntryHours = { days: OpenDay[]; opensAt: string; closesAt: string };

/** What the directory says of a service, as the service itself reads it. */
export type Entry = {
  name: string;
  organizationName: string;
  networkName: string;
  description: string;
  phone: string | null;
  capacity: Capacity | null;
  waitingDays: number | null;
  assuredOn: string | null;
  example: boolean;
  hours: EntryHours[];
};

/** One showing of an entry: what was refused just now, and what they had typed. */
export type EntryView = { visit: Visit; token: string; entry: Entry; refused: readonly Refused[]; typed: Form };

export const entryPath = (token: string, rest?: string): string => (rest ? `/s/${token}/${rest}` : `/s/${token}`);
