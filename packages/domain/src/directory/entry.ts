import type { Way } from '../categories/category.ts';
import { agree, type Decision, type Refusal } from '../decision.ts';
import type { WardCode } from '../ids.ts';
import { isKnownLanguage } from '../languages/languages.ts';
import { OPEN_DAYS, type OpenDay } from './open-days.ts';
import type { ReferralWay, ServiceStatus } from './service.ts';

/** When a service is open in a week: days, and times of the clock there as HH:MM; one that closes before it opens goes on past midnight. */
export type WeekHours = { days: OpenDay[]; opensAt: string; closesAt: string };

/** Where a service is. */
export type EntryPlace = {
  address: string | null;
  city: string | null;
  postcode: string | null;
  accessibility: string | null;
};

/** What a coordinator writes of a service and its organisation. */
export type ServiceEntry = {
  organization: { name: string; description: string; website: string | null };
  name: string;
  description: string;
  url: string | null;
  email: string | null;
  phone: string | null;
  status: ServiceStatus;
  eligibility: string | null;
  minimumAge: number | null;
  maximumAge: number | null;
  fees: string | null;
  alert: string | null;
  languages: string[];
  needKeys: string[];
  ways: Way[];
  everywhere: boolean;
  wardCodes: WardCode[];
  takesReferrals: ReferralWay;
  referralEmail: string | null;
  place: EntryPlace;
  hours: WeekHours[];
};

/** The longest texts of an entry, in characters. */
export const LONGEST_ENTRY = { name: 120, line: 200, text: 2000, web: 300 } as const;
/** The most times in a week that an entry may have. */
export const MOST_HOURS = 21;

/** What refuses an entry. */
export const ENTRY_REFUSALS = [
  'TEXT_MISSING',
  'NEED_UNKNOWN',
  'LANGUAGE_UNKNOWN',
  'WARD_NOT_FOUND',
  'WEB_ADDRESS_MALFORMED',
  'AGES_MALFORMED',
  'HOURS_MALFORMED',
] as const;
/** One of those refusals. */
export type EntryRefusal = (typeof ENTRY_REFUSALS)[number];

/** Whether an address leads to a page of the web. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#]\S*)?$/i.test(text);

/** An entry that somebody can go by: what it is for, for which wards, where its referrals are sent; all that is wrong at once. */
export function describeService(
  said: ServiceEntry,
  known: { needKeys: readonly string[]; wardCodes: readonly WardCode[] },
): Decision<ServiceEntry, EntryRefusal> {
  const refusals: Refusal<EntryRefusal>[] = [];
  const unless = (holds: boolean, code: EntryRefusal, field: string) => void (holds || refusals.push({ code, field }));
  unless(said.needKeys.length > 0, 'TEXT_MISSING', 'needKeys');
  unless(isEvery(said.needKeys, known.needKeys), 'NEED_UNKNOWN', 'needKeys');
  unless(said.languages.length > 0, 'TEXT_MISSING', 'languages');
  unless(said.languages.every(isKnownLanguage), 'LANGUAGE_UNKNOWN', 'languages');
  unless(said.everywhere || said.wardCodes.length > 0, 'TEXT_MISSING', 'wardCodes');
  unless(isEvery(said.wardCodes, known.wardCodes), 'WARD_NOT_FOUND', 'wardCodes');
  unless(said.takesReferrals !== 'EMAIL' || said.referralEmail !== null, 'TEXT_MISSING', 'referralEmail');
  unless(said.url === null || isWebAddress(said.url), 'WEB_ADDRESS_MALFORMED', 'url');
  const { website } = said.organization;
  unless(website === null || isWebAddress(website), 'WEB_ADDRESS_MALFORMED', 'organizationWebsite');
  const [youngest, oldest] = [said.minimumAge ?? 0, said.maximumAge ?? 120];
  unless(youngest >= 0 && youngest <= oldest && oldest <= 120, 'AGES_MALFORMED', 'minimumAge');
  unless(isWeek(said.hours), 'HOURS_MALFORMED', 'hours');
  if (refusals.length > 0) return { ok: false, refusals };
  const wardCodes = said.everywhere ? [] : [...new Set(said.wardCodes)];
  return agree({ ...said, wardCodes, needKeys: [...new Set(said.needKeys)], languages: [...new Set(said.languages)] });
}

const isEvery = (said: readonly string[], known: readonly string[]) => said.every((one) => known.includes(one));
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether these are times of a week: at least a day each, times that exist. */
export const isWeek = (hours: readonly WeekHours[]): boolean =>
  hours.length <= MOST_HOURS &&
  hours.every(
    ({ days, opensAt, closesAt }) =>
      days.length > 0 && days.every((day) => OPEN_DAYS.includes(day)) && TIME.test(opensAt) && TIME.test(closesAt),
  );
