import { isKnownLanguage, readPostcode, SERVICE_STATUSES, type ServiceStatus } from '@wardwise/domain';
import { isSchedule, type ServiceSchedule } from '@wardwise/domain/schedule';
import { type Fields, fieldsOf } from './read-fields.ts';
import type { RowTrouble } from './source-error.ts';

/** What an entry may name that we know: needs by id, key and label, wards by code and name; all in small letters. */
export type Known = { needs: ReadonlyMap<string, string>; wards: ReadonlyMap<string, string> };

type Place = {
  ref: string;
  locationRef: string;
  name: string | null;
  address: string | null;
  city: string | null;
  postcode: string | null;
  lat: number | null;
  lon: number | null;
  accessibility: string | null;
};

/** One service of somebody else's directory, in our words; nobody's name is in it, for contacts are not read. */
export type Entry = {
  ref: string;
  organization: { ref: string; name: string; description: string; email: string | null; website: string | null };
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
  assuredOn: string | null;
  languages: string[];
  needs: string[];
  everywhere: boolean;
  wards: string[];
  places: Place[];
  schedules: (ServiceSchedule & { description: string | null })[];
  costs: { option: string | null; pence: number | null; description: string | null }[];
};

/** Reads one service as HSDS-UK has it. Without id, name, status or organisation it is no entry; what else cannot be read is left out, and told. */
export function readEntry(raw: unknown, known: Known): { entry: Entry | null; troubles: RowTrouble[] } {
  const troubles: RowTrouble[] = [];
  const note = (trouble: RowTrouble) => {
    if (troubles.length < 20 && !troubles.some(({ field }) => field === trouble.field)) troubles.push(trouble);
  };
  const row = fieldsOf(raw, note);
  if (!row) return { entry: null, troubles: [{ field: 'row', code: 'NOT_READ' }] };
  const must = <T>(field: string, value: T | null): T | null => {
    if (value === null) note({ field, code: 'MISSING' });
    return value;
  };
  const ref = must('id', row.text('id', 200));
  const name = must('name', row.text('name', 200));
  const status = must('status', statusOf(row, note));
  const organization = must('organization', organizationOf(row));
  if (ref === null || name === null || status === null || organization === null) return { entry: null, troubles };
  const areas = areasOf(row, known, note);
  const ages = agesOf(row, note);
  const entry: Entry = {
    ...{ ref, name, status, organization },
    description: row.text('description', 5000) ?? '',
    ...{ url: row.web('url'), email: row.mail('email'), phone: row.many('phones')[0]?.text('number', 40) ?? null },
    ...{ eligibility: row.text('eligibility_description', 1000), ...ages },
    ...{ fees: row.text('fees', 500), alert: row.text('alert', 500), assuredOn: row.day('assured_date') },
    languages: unique(
      row
        .many('languages')
        .flatMap((each) => (each.text('code') ?? '').split('-')[0]?.toLowerCase() ?? '')
        .filter(isKnownLanguage),
    ),
    needs: needsOf(row, known),
    ...areas,
    places: row.many('service_at_locations').flatMap((place) => placeOf(place, note) ?? []),
    schedules: row.many('schedules').flatMap((schedule) => scheduleOf(schedule, note) ?? []),
    costs: row.many('cost_options').map((cost) => ({
      option: cost.text('option'),
      pence: inPence(cost.number('amount', 0, 1_000_000)),
      description: cost.text('amount_description'),
    })),
  };
  return { entry, troubles };
}

type Note = (trouble: RowTrouble) => void;
const unique = <T>(of: T[]): T[] => [...new Set(of)];
const inPence = (pounds: number | null) => (pounds === null ? null : Math.round(pounds * 100));

function statusOf(row: Fields, note: Note): ServiceStatus | null {
  const said = row.text('status')?.toUpperCase().replaceAll(' ', '_');
  if (said === undefined) return null;
  const known = SERVICE_STATUSES.find((status) => status === said);
  if (!known) note({ field: 'status', code: 'NOT_READ' });
  return known ?? null;
}

function organizationOf(row: Fields): Entry['organization'] | null {
  const of = row.one('organization');
  const [ref, name] = [of?.text('id', 200) ?? row.text('organization_id', 200), of?.text('name', 200)];
  if (!of || !ref || !name) return null;
  return { ref, name, description: of.text('description', 5000) ?? name, email: of.mail('email'), website: of.web('website') };
}

function agesOf(row: Fields, note: Note): { minimumAge: number | null; maximumAge: number | null } {
  const whole = (age: number | null) => (age === null ? null : Math.floor(age));
  const [minimumAge, maximumAge] = [whole(row.number('minimum_age', 0, 120)), whole(row.number('maximum_age', 0, 120))];
  if ((minimumAge ?? 0) <= (maximumAge ?? 120)) return { minimumAge, maximumAge };
  note({ field: 'maximum_age', code: 'NOT_READ' });
  return { minimumAge, maximumAge: null };
}

/** Where the entry names no area it is for everybody; where it names areas of which none is a ward of ours, it is for nobody here. */
function areasOf(row: Fields, { wards }: Known, note: Note): { everywhere: boolean; wards: string[] } {
  const areas = row.many('service_areas');
  const codes = areas.flatMap((area) => {
    const code = /\b[EWNS]\d{8}\b/.exec(`${area.text('uri', 500) ?? ''} ${area.text('extent', 500) ?? ''}`)?.[0];
    return wards.get((code ?? area.text('name') ?? area.text('service_area') ?? '').toLowerCase()) ?? [];
  });
  if (areas.length > 0 && codes.length === 0) note({ field: 'service_areas', code: 'UNKNOWN' });
  return { everywhere: areas.length === 0, wards: unique(codes).sort() };
}

function needsOf(row: Fields, { needs }: Known): string[] {
  const terms = row.many('attributes').flatMap((attribute) => {
    const term = attribute.one('taxonomy_term');
    return [attribute.text('taxonomy_term_id'), term?.text('id'), term?.text('term'), term?.text('name')];
  });
  return unique(terms.flatMap((term) => needs.get(term?.toLowerCase() ?? '') ?? [])).sort();
}

function placeOf(row: Fields, note: Note): Place | null {
  const at = row.one('location');
  const ref = row.text('id', 200);
  if (!at || !ref || (at.text('location_type') ?? 'physical') !== 'physical') return null;
  const address = at.many('addresses')[0];
  const said = address?.text('postal_code', 20) ?? null;
  const postcode = said === null ? null : readPostcode(said);
  if (postcode && !postcode.ok) note({ field: 'service_at_locations.location.addresses.postal_code', code: 'NOT_READ' });
  const [lat, lon] = [at.number('latitude', -90, 90), at.number('longitude', -180, 180)];
  return {
    ref,
    locationRef: at.text('id', 200) ?? ref,
    ...{ name: at.text('name'), address: address?.text('address_1', 300) ?? null, city: address?.text('city') ?? null },
    postcode: postcode?.ok ? postcode.value.postcode : null,
    ...(lat === null || lon === null ? { lat: null, lon: null } : { lat, lon }),
    accessibility: at.many('accessibility')[0]?.text('description', 1000) ?? null,
  };
}

function scheduleOf(row: Fields, note: Note): Entry['schedules'][number] | null {
  const schedule = {
    freq: row.text('freq') as 'WEEKLY' | 'MONTHLY',
    every: row.number('interval', 1, 52) ?? 1,
    ...{ byday: row.text('byday')?.replaceAll(' ', '') ?? null, bymonthday: row.text('bymonthday')?.replaceAll(' ', '') ?? null },
    ...{ dtstart: row.day('dtstart'), validFrom: row.day('valid_from'), validTo: row.day('valid_to') },
    ...{ opensAt: row.time('opens_at') ?? '', closesAt: row.time('closes_at') ?? '' },
  };
  const fits = (schedule.freq === 'WEEKLY' || schedule.freq === 'MONTHLY') && isSchedule(schedule);
  if (fits) return { ...schedule, description: row.text('description', 500) };
  note({ field: 'schedules', code: 'NOT_READ' });
  return null;
}
