import {
  type Decision,
  describeService,
  ENTRY_REFUSALS,
  LONGEST_ENTRY,
  type Refusal,
  readPostcode,
  type ServiceEntry,
  type WardCode,
} from '@wardwise/domain';
import { IDEMPOTENCY_REFUSALS } from '../platform/idempotency.ts';
import { Reading } from '../platform/input.ts';
import { readEmail } from '../requests/index.ts';

/** What refuses an entry as it was typed. */
export const SAID_ENTRY_REFUSALS = [
  ...ENTRY_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'PHONE_MALFORMED',
  'EMAIL_MALFORMED',
  'POSTCODE_MALFORMED',
] as const;
export type SaidEntryRefusal = (typeof SAID_ENTRY_REFUSALS)[number];

type TypedRefusal = 'EMAIL_MALFORMED' | 'POSTCODE_MALFORMED';
type Maybe = string | null | undefined;
/** An entry as a coordinator types it: what is left out is not there. */
export type SaidEntry = Pick<
  ServiceEntry,
  'name' | 'description' | 'status' | 'languages' | 'needKeys' | 'ways' | 'everywhere' | 'takesReferrals' | 'hours'
> & { organizationName: string; wardCodes: string[]; minimumAge?: number | null; maximumAge?: number | null } & Partial<
    Record<
      | ('organizationDescription' | 'organizationWebsite' | 'url' | 'email' | 'phone' | 'eligibility' | 'fees' | 'alert')
      | ('referralEmail' | 'address' | 'city' | 'placePostcode' | 'accessibility'),
      Maybe
    >
  >;

type Known = Parameters<typeof describeService>[1];

/** An entry as a coordinator typed it, or all that is wrong with it. */
export function readEntry(said: SaidEntry, known: Known): Decision<ServiceEntry, SaidEntryRefusal> {
  const reading = new Reading<TypedRefusal>();
  const decision = describeService(entryOf(reading, said), known);
  if (decision.ok && reading.refusals.length === 0) return decision;
  const refusals = [...reading.refusals, ...(decision.ok ? [] : decision.refusals)];
  return { ok: false, refusals: refusals as Refusal<SaidEntryRefusal>[] };
}

function entryOf(reading: Reading<TypedRefusal>, said: SaidEntry): ServiceEntry {
  const { name, line, text, web } = LONGEST_ENTRY;
  const maybe = (field: keyof SaidEntry, longest: number) => reading.optionalText(field, said[field] as Maybe, longest);
  return {
    organization: {
      name: reading.text('organizationName', said.organizationName, name),
      description: maybe('organizationDescription', text) ?? '',
      website: maybe('organizationWebsite', web),
    },
    name: reading.text('name', said.name, name),
    description: reading.text('description', said.description, text),
    url: maybe('url', web),
    email: readEmail(reading, 'email', said.email),
    phone: said.phone?.trim() ? reading.phone('phone', said.phone) : null,
    status: said.status,
    eligibility: maybe('eligibility', line),
    minimumAge: said.minimumAge ?? null,
    maximumAge: said.maximumAge ?? null,
    fees: maybe('fees', line),
    alert: maybe('alert', line),
    languages: said.languages,
    needKeys: said.needKeys,
    ways: said.ways,
    everywhere: said.everywhere,
    wardCodes: said.wardCodes as WardCode[],
    takesReferrals: said.takesReferrals,
    referralEmail: readEmail(reading, 'referralEmail', said.referralEmail),
    place: {
      address: maybe('address', line),
      city: maybe('city', name),
      postcode: postcodeOf(reading, said.placePostcode),
      accessibility: maybe('accessibility', text),
    },
    hours: said.hours,
  };
}

function postcodeOf(reading: Reading<TypedRefusal>, typed: Maybe): string | null {
  if (!typed?.trim()) return null;
  const read = readPostcode(typed);
  if (!read.ok) reading.refuse('POSTCODE_MALFORMED', 'placePostcode');
  return read.ok ? read.value.postcode : null;
}
