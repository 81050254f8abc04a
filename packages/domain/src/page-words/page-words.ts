import type { When } from '../call-outs/slots.ts';
import type { CategoryLabels } from '../categories/category.ts';
import type { OpenDay } from '../directory/open-days.ts';
import type { ServiceSchedule } from '../directory/schedule.ts';

/** The words of a call-out around its slots. */
export type CallOutWords = {
  needs: (it: { label: string; locality: string; byOrganization: boolean }) => string;
  when: Record<When, string>;
  /** An organisation asks for one day: where that is not this week, it is later, and no matter of hurry. */
  laterDay: string;
  speaks: (language: string) => string;
  canYou: string;
};

/** The words that opening hours are told in. */
export type HoursWords = {
  day: Record<OpenDay, string>;
  comma: string;
  allDay: string;
  every: Record<ServiceSchedule['freq'], (every: number) => string>;
  /** `2` and Tuesday: the second Tuesday of a month; `-1` is the last. */
  ofMonth: (ordinal: string, day: string) => string;
  /** `-1` is the last. */
  dayOfMonth: (day: string) => string;
};

/** The words that services are told in. */
export type ToldWords = {
  intro: string;
  from: (network: string) => string;
  phone: string;
  email: string;
  web: string;
  hours: string;
  place: string;
  eligibility: string;
  fees: string;
  example: string;
};

type CategoryKeys =
  | 'shopping'
  | 'prescription'
  | 'post'
  | 'check-in-call'
  | 'dog-walking'
  | 'lend-an-item'
  | 'other'
  | 'interpreting';
type SkillKeys =
  | 'driving'
  | 'lifting'
  | 'small-repairs'
  | 'form-filling'
  | 'it-help'
  | 'cooking'
  | 'sewing'
  | 'gardening'
  | 'dog-handling'
  | 'first-aid';
type NeedKeys =
  | 'food'
  | 'medicines'
  | 'mental-health'
  | 'company'
  | 'money'
  | 'energy-bills'
  | 'housing'
  | 'it-help'
  | 'care-at-home'
  | 'getting-around'
  | 'legal-advice'
  | 'neighbours-help';

/** All that the rules themselves say in one language. */
export type PageWords = {
  callOut: CallOutWords;
  hours: HoursWords;
  told: ToldWords;
  categories: Record<CategoryKeys, CategoryLabels>;
  skills: Record<SkillKeys, string>;
  needs: Record<NeedKeys, string>;
};
