import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CategoryKey,
  inReach,
  LANGUAGES,
  LanguageTag,
  NetworkId,
  nextWave,
  RequestId,
  rankCandidates,
  readPostcode,
  route,
  SEEDED_CATEGORIES,
  SEEDED_SKILLS,
  SkillKey,
  takeRequest,
  unsuitabilities,
  type Volunteer,
  VolunteerId,
  type Ward,
  WardCode,
  type Weekday,
  wardIn,
} from '@wardwise/domain';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { LOCAL_GROUPS } from './facts/groups.ts';
import { SPEAKERS } from './facts/languages.ts';
import { OUR_OUTCODES, OUTCODE_POSITIONS } from './facts/outcodes.ts';
import { POSTCODES } from './facts/postcodes.ts';
import { BORDERS, WARD, WARDS } from './facts/wards.ts';
import { SKILLS } from './people/skills.ts';
import { NETWORKS, type NetworkSlug, type SeedVolunteer, STAFF, VOLUNTEERS } from './people.ts';
import { REQUESTS, type SeedRequest, type Story } from './requests.ts';

const WEEKDAYS: Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const NOW = new Date('2025-11-26T10:00:00Z');
const LIVE: Story[] = ['PROPOSED', 'ACCEPTED', 'STARTED'];
const DONE: Story[] = ['DELIVERED', 'FOLLOW_UP_HALF', 'CLOSED'];
const WITH_SOMEBODY: Story[] = ['OFFERED', 'HANDED_BACK', ...LIVE, ...DONE];

const known = new Set<string>(LANGUAGES.map(({ tag }) => tag));
const wardOfPostcode = new Map<string, string>(POSTCODES);
const of = <T extends { network: NetworkSlug }>(rows: readonly T[], network: NetworkSlug) =>
  rows.filter((row) => row.network === network);
const daysAfter = (days: number, from = NOW) => new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** A network's wards as the domain knows them: neighbours are those of the same network. */
function wardsOf(slug: NetworkSlug): Ward[] {
  const ours = new Set<string>(NETWORKS.find((network) => network.slug === slug)?.wards);
  return WARDS.filter(({ code }) => ours.has(code)).map(({ code, name, labelPoint, neighbours }) => ({
    ...{ code: WardCode(code), name, labelPoint },
    neighbours: neighbours.filter((neighbour) => ours.has(neighbour.code)).map((neighbour) => WardCode(neighbour.code)),
  }));
}

function onDutyOn(slug: NetworkSlug, day: Weekday): Set<WardCode> {
  const leads = of(STAFF, slug).filter(({ dutyDays }) => dutyDays.includes(day));
  return new Set(leads.flatMap(({ wards }) => wards.map((ward) => WardCode(ward))));
}

function asVolunteer(seed: SeedVolunteer): Volunteer {
  const { key, network, firstName, ward, capacity, onDuty, selfIsolating, status } = seed;
  return {
    ...{
      firstName,
      capacity,
      onDuty,
      selfIsolating,
      status,
      liveAssignments: 0,
      tasksLately: 0,
      askedLately: 0,
      didItLast: false,
      freeTimes: [],
    },
    ...{ id: VolunteerId(key), networkId: NetworkId(network), wardCode: WardCode(ward) },
    languages: seed.languages.map((tag) => LanguageTag(tag)),
    categoryKeys: seed.categoryKeys.map((category) => CategoryKey(category)),
    skillKeys: seed.skillKeys.map((skill) => SkillKey(skill)),
    credentials: seed.credentials.map(({ kind, validForDays }) => ({
      kind,
      validUntil: validForDays === null ? null : daysAfter(validForDays),
    })),
  };
}

function categoryOf({ categoryKey }: SeedRequest) {
  const category = SEEDED_CATEGORIES.find(({ key }) => key === categoryKey);
  if (!category) throw new Error(`No category ${categoryKey}`);
  return category;
}

/** The request as a lead takes it at that time; at half past midnight just as at ten. */
function taken(request: SeedRequest, now = NOW) {
  const { key, network, wardCode, way, language, urgency, neededInDays, takenHoursAgo } = request;
  const ward = wardCode === null ? null : WardCode(wardCode);
  const decision = takeRequest(
    {
      ...{ id: RequestId(key), networkId: NetworkId(network), category: categoryOf(request), way, urgency },
      ...{ preferredLanguage: LanguageTag(language), neededBy: neededInDays === null ? null : daysAfter(neededInDays, now) },
      ...{ placed: ward && { wardCode: ward, handledByWard: ward }, typedByLead: true },
    },
    new Date(now.getTime() - takenHoursAgo * 3_600_000),
  );
  if (!decision.ok) throw new Error(`${key}: ${decision.refusals.map(({ code }) => code).join(', ')}`);
  return decision.value;
}

it('knows 18 wards and 37 borders, each pair once, nobody bordering themselves', () => {
  expect(WARDS).toHaveLength(18);
  expect(new Set(BORDERS.map(([one, other]) => [one, other].sort().join()))).toHaveProperty('size', 37);
  for (const { code, neighbours } of WARDS) {
    expect(neighbours.length).toBeGreaterThan(0);
    for (const neighbour of neighbours) {
      expect(neighbour.code).not.toBe(code);
      const back = WARDS.find((ward) => ward.code === neighbour.code)?.neighbours.find((ward) => ward.code === code);
      expect(back?.borderMetres).toBe(neighbour.borderMetres);
    }
  }
});

it('knows four to six postcodes of every ward, in outcodes of ours', () => {
  for (const { code } of WARDS) {
    const theirs = POSTCODES.filter(([, ward]) => ward === code);
    expect(theirs.length).toBeGreaterThanOrEqual(4);
    expect(theirs.length).toBeLessThanOrEqual(6);
  }
  expect(wardOfPostcode.size).toBe(POSTCODES.length);
  for (const [postcode] of POSTCODES) {
    const read = readPostcode(postcode);
    expect(read).toMatchObject({ ok: true, value: { postcode } });
    expect(read.ok && OUR_OUTCODES.has(read.value.outcode)).toBe(true);
  }
});

it('knows where our own outcodes, the rest of London and most cities lie', () => {
  for (const outcode of [...OUR_OUTCODES, 'E1', 'SE1', 'CR0', 'UB10', 'M1', 'EH1', 'CF10'])
    expect([...OUTCODE_POSITIONS.keys()]).toContain(outcode);
  for (const { lat, lon } of OUTCODE_POSITIONS.values()) {
    expect(lat > 49.8 && lat < 61 && lon > -8 && lon < 2).toBe(true);
  }
  expect(LOCAL_GROUPS).toHaveLength(3);
});

it('counts speakers of languages the product knows', () => {
  expect(SPEAKERS.filter(([tag]) => !known.has(tag))).toEqual([]);
  expect(new Map(SPEAKERS).get('ar')).toBe(7446);
});

it.each(NETWORKS)('reaches a lead of $slug on every weekday from every ward, by a neighbour from at least one', ({ slug }) => {
  const wards = wardsOf(slug);
  for (const day of WEEKDAYS) {
    const onDuty = onDutyOn(slug, day);
    const reasons = wards.map(({ code }) => route(code, wards, onDuty).reason);
    expect(reasons).not.toContain('NOBODY_ON_DUTY');
    expect(reasons).toContain('NEIGHBOUR_ON_DUTY');
  }
});

it('has somebody on duty every day in Church Street and in Vincent Square, and a lead for each ward', () => {
  for (const day of WEEKDAYS) {
    expect([...onDutyOn('westminster', day)]).toEqual(expect.arrayContaining([WARD.churchStreet, WARD.vincentSquare]));
  }
  for (const { slug, wards } of NETWORKS) {
    const led = new Set(of(STAFF, slug).flatMap((staff) => staff.wards));
    expect([...led].sort()).toEqual([...wards].sort());
  }
});

it('has the staff each network needs, two leads of them reading Arabic', () => {
  const count = (slug: NetworkSlug, role: string) => of(STAFF, slug).filter((staff) => staff.role === role).length;
  expect([
    count('westminster', 'COORDINATOR'),
    count('westminster', 'SAFEGUARDING_LEAD'),
    count('westminster', 'SAFEGUARDING_DEPUTY'),
    count('westminster', 'WARD_LEAD'),
  ]).toEqual([2, 1, 1, 25]);
  expect([
    count('north-paddington', 'COORDINATOR'),
    count('north-paddington', 'SAFEGUARDING_LEAD'),
    count('north-paddington', 'SAFEGUARDING_DEPUTY'),
    count('north-paddington', 'WARD_LEAD'),
  ]).toEqual([1, 1, 1, 3]);
  for (const { role, wards, dutyDays } of STAFF) {
    const leads = role === 'WARD_LEAD';
    expect(wards.length === 1 || wards.length === 2).toBe(leads);
    expect(dutyDays.length > 0).toBe(leads);
  }
  const readers = STAFF.filter(({ role, pageLanguage }) => role === 'WARD_LEAD' && pageLanguage === 'ar');
  expect(readers).toHaveLength(2);
  for (const { languages } of readers) expect(languages).toContain('ar');
});

it('gives everybody a key, an address and a number of their own, all of them fictional', () => {
  const everybody = [...STAFF, ...VOLUNTEERS];
  for (const field of ['key', 'email', 'phone'] as const)
    expect(new Set(everybody.map((one) => one[field])).size).toBe(everybody.length);
  for (const { key, email, languages } of everybody) {
    expect(key).toMatch(/^[a-z]+-[a-z]$/);
    expect(email).toBe(`${key}@neighbours.example`);
    expect(languages.filter((tag) => !known.has(tag))).toEqual([]);
  }
  for (const phone of [...everybody.map((one) => one.phone), ...REQUESTS.map(({ person }) => person.phone)]) {
    expect(phone).toMatch(/^(07700 900\d{3}|020 7946 0\d{3})$/);
  }
  for (const { person } of REQUESTS) {
    const words = JSON.stringify(person);
    for (const number of words.match(/0[\d ]{8,}\d/g) ?? []) expect(number).toMatch(/^(07700 900\d{3}|020 7946 0\d{3})$/);
  }
});

it('has 60 and 8 volunteers, in the wards of their network, speaking as the census does', () => {
  const big = of(VOLUNTEERS, 'westminster');
  expect([big.length, of(VOLUNTEERS, 'north-paddington').length]).toEqual([60, 8]);
  for (const { network, ward } of VOLUNTEERS) expect(wardsOf(network).map(({ code }) => code)).toContain(ward);

  const speakers = (tag: string, ward?: string) =>
    big.filter((one) => one.languages.includes(tag) && (!ward || one.ward === ward)).length;
  expect(speakers('ar')).toBeGreaterThanOrEqual(8);
  for (const tag of ['fr', 'es', 'it', 'pt', 'bn']) {
    expect(speakers(tag)).toBeGreaterThanOrEqual(3);
    expect(speakers(tag)).toBeLessThan(speakers('ar'));
  }
  expect([speakers('ar', WARD.churchStreet), speakers('ar', WARD.vincentSquare), speakers('ar', WARD.pimlicoSouth)]).toEqual([
    3, 0, 2,
  ]);
});

it('names only skills that a new network starts with, each of which somebody has, and asks for some', () => {
  const skills = new Set(SEEDED_SKILLS.map(({ key }) => key as string));
  const had = VOLUNTEERS.flatMap(({ skillKeys }) => skillKeys);
  const asked = REQUESTS.flatMap(({ skillKeys = [] }) => skillKeys);
  expect([...had, ...asked].filter((key) => !skills.has(key))).toEqual([]);
  expect(new Set(had)).toEqual(skills);
  expect(asked.length).toBeGreaterThanOrEqual(3);
  const keys = VOLUNTEERS.map(({ key }) => key);
  expect(Object.keys(SKILLS).filter((key) => !keys.includes(key))).toEqual([]);
});

it('has both Arabic speakers beside Vincent Square free for its shopping and its prescriptions', () => {
  const free = of(VOLUNTEERS, 'westminster').filter(
    ({ ward, languages }) => ward === WARD.pimlicoSouth && languages.includes('ar'),
  );
  for (const request of REQUESTS.filter(({ wardCode, way }) => wardCode === WARD.vincentSquare && way === 'IN_PERSON')) {
    for (const volunteer of free)
      expect(unsuitabilities(asVolunteer(volunteer), taken(request), categoryOf(request), NOW)).toEqual([]);
  }
  const busy = REQUESTS.filter(({ story }) => LIVE.includes(story)).flatMap(({ by = [] }) => by);
  for (const { key } of free) expect(busy).not.toContain(key);
});

it('has somebody isolating, off duty, with a lapsed proof, not approved, and at capacity', () => {
  const big = of(VOLUNTEERS, 'westminster');
  expect(big.filter(({ selfIsolating }) => selfIsolating).length).toBeGreaterThanOrEqual(3);
  expect(big.filter(({ onDuty }) => !onDuty).length).toBeGreaterThanOrEqual(3);
  expect(
    big.filter(({ credentials }) => credentials.some(({ validForDays }) => (validForDays ?? 0) < 0)).length,
  ).toBeGreaterThanOrEqual(3);
  expect(new Set(big.map(({ status }) => status))).toEqual(new Set(['APPROVED', 'APPLIED', 'SUSPENDED']));
  expect(big.some(({ key, capacity }) => liveTasksOf(key) === capacity)).toBe(true);
});

it('never gives a volunteer more live tasks than they have room for', () => {
  for (const { key, capacity } of VOLUNTEERS) expect([key, liveTasksOf(key) <= capacity]).toEqual([key, true]);
});

it('names in a story only volunteers who suit it, in reach', () => {
  for (const request of REQUESTS) {
    expect([request.key, (request.by?.length ?? 0) > 0]).toEqual([request.key, WITH_SOMEBODY.includes(request.story)]);
    for (const key of request.by ?? []) {
      const seed = of(VOLUNTEERS, request.network).find((volunteer) => volunteer.key === key);
      if (!seed || request.wardCode === null) throw new Error(`${request.key}: nobody called ${key}`);
      const wards = wardsOf(request.network);
      const reach = inReach(wards, wardIn(wards, WardCode(request.wardCode)), request.way).map(({ code }) => code);
      expect([key, reach.includes(WardCode(seed.ward))]).toEqual([key, true]);
      expect([key, unsuitabilities(asVolunteer(seed), taken(request), categoryOf(request), NOW)]).toEqual([key, []]);
    }
  }
});

it('has whoever offered among those the first call-out asks', () => {
  const offered: Story[] = ['OFFERED', 'HANDED_BACK', 'ACCEPTED', 'STARTED', ...DONE];
  for (const request of REQUESTS.filter(({ story }) => offered.includes(story))) {
    const volunteers = of(VOLUNTEERS, request.network).map(asVolunteer);
    const { suitable } = rankCandidates(taken(request), categoryOf(request), volunteers, wardsOf(request.network), NOW);
    const asked = nextWave(suitable, new Set(), [])?.candidates.map(({ volunteer }) => volunteer.id);
    expect([request.key, asked]).toEqual([request.key, expect.arrayContaining([...(request.by ?? [])])]);
  }
});

it('has 40 and 5 requests, every story in the big network, each with a key of its own and a known language', () => {
  expect([of(REQUESTS, 'westminster').length, of(REQUESTS, 'north-paddington').length]).toEqual([40, 5]);
  expect(new Set(REQUESTS.map(({ key }) => key)).size).toBe(45);
  const stories: Story[] = ['UNPLACED', 'OPEN', 'CALLED_OUT', ...WITH_SOMEBODY, 'CANCELLED', 'DUPLICATE', 'UNMET'];
  expect(new Set(of(REQUESTS, 'westminster').map(({ story }) => story))).toEqual(new Set(stories));
  expect(REQUESTS.filter(({ language }) => !known.has(language))).toEqual([]);
});

it('can be taken as told, at any hour of the day', () => {
  for (const now of [NOW, new Date('2025-11-26T00:05:00Z'), new Date('2025-11-26T23:55:00Z'), new Date('2025-10-26T23:55:00Z')]) {
    for (const request of REQUESTS) expect(taken(request, now).status).toBe(request.story === 'UNPLACED' ? 'NEW' : 'OPEN');
  }
});

it('lives where its postcode says; the unplaced ones in an outcode of ours that no table places', () => {
  for (const { key, network, wardCode, person } of REQUESTS) {
    expect([key, wardOfPostcode.get(person.postcode) ?? null]).toEqual([key, wardCode]);
    if (wardCode) expect(wardsOf(network).map(({ code }) => code)).toContain(wardCode);
    else expect(OUR_OUTCODES.has(person.postcode.split(' ')[0] ?? '')).toBe(true);
  }
});

it('tells its stories in order: steps after taking, references before those who refer, cards and stubs still kept', () => {
  const before = new Map<string, SeedRequest>();
  for (const request of REQUESTS) {
    const { key, story, storyHoursAgo, takenHoursAgo, followUps = {}, duplicateOf, continues, gapKind } = request;
    const nothingSince = story === 'OPEN' || story === 'UNPLACED';
    expect([key, storyHoursAgo === undefined]).toEqual([key, nothingSince]);
    expect([key, (storyHoursAgo ?? 0) < takenHoursAgo && takenHoursAgo < 27 * 24]).toEqual([key, true]);
    if (story === 'PROPOSED') expect(storyHoursAgo).toBeLessThan(12); // a proposal waits 24 h
    if (story === 'DELIVERED' || story === 'FOLLOW_UP_HALF') expect(storyHoursAgo).toBeLessThan(4 * 24); // a card is kept 7 days
    expect([key, Object.keys(followUps).length]).toEqual([key, story === 'FOLLOW_UP_HALF' ? 1 : story === 'CLOSED' ? 2 : 0]);
    expect([key, gapKind !== undefined]).toEqual([key, story === 'UNMET']);
    expect([key, duplicateOf !== undefined]).toEqual([key, story === 'DUPLICATE']);
    for (const reference of [duplicateOf, continues]) {
      if (reference) expect(before.get(reference)?.person.phone).toBe(request.person.phone);
    }
    if (continues) expect(before.get(continues)?.followUps?.requester).toBe('NEEDS_MORE_HELP');
    before.set(key, request);
  }
});

function liveTasksOf(key: string): number {
  return REQUESTS.filter(({ story, by = [] }) => LIVE.includes(story) && by.includes(key)).length;
}

const openData = process.env.WARDWISE_OPEN_DATA;
const withOpenData = openData ? it : it.skip;
const text = (file: string) => readFileSync(join(openData ?? '', file), 'utf8');
const rows = (file: string): Record<string, string>[] => parse(text(file), { columns: true });

withOpenData('has typed the wards, their label points, outcodes and borders as the map has them', () => {
  type Fact = {
    code: string;
    name: string;
    label_point: { lat: number; lon: number };
    outcodes: string[];
    adjacent: { code: string; border_m: number }[];
  };
  const facts = (JSON.parse(text('westminster-wards-facts.json')) as { wards: Fact[] }).wards.map((ward) => ({
    ...{ code: ward.code, name: ward.name, vintage: '2022', outcodes: ward.outcodes },
    labelPoint: { lat: ward.label_point.lat, lon: ward.label_point.lon },
    neighbours: ward.adjacent.map(({ code, border_m }) => ({ code, borderMetres: border_m })),
  }));
  const inOrder = (wards: typeof facts) =>
    wards.map((ward) => ({ ...ward, neighbours: [...ward.neighbours].sort((a, b) => (a.code < b.code ? -1 : 1)) }));
  expect(inOrder(WARDS.map((ward) => ({ ...ward, outcodes: [...ward.outcodes], neighbours: [...ward.neighbours] })))).toEqual(
    inOrder(facts),
  );
});

withOpenData(
  'has typed postcodes and outcodes as the postcode table has them, and left the unplaced ones out of every table',
  () => {
    const table = new Map(rows('westminster-postcodes.csv').map((row) => [row.postcode, row.ward_code]));
    for (const [postcode, ward] of POSTCODES) expect([postcode, table.get(postcode)]).toEqual([postcode, ward]);
    expect([...OUR_OUTCODES].sort()).toEqual([...new Set([...table.keys()].map((postcode) => postcode?.split(' ')[0]))].sort());

    const outside = new Set(rows('outside-westminster-postcodes.csv').map((row) => row.postcode));
    expect(POSTCODES.filter(([postcode]) => outside.has(postcode))).toEqual([]);
    for (const { person } of REQUESTS.filter(({ story }) => story === 'UNPLACED')) {
      expect([person.postcode, table.has(person.postcode) || outside.has(person.postcode)]).toEqual([person.postcode, false]);
    }
  },
);

withOpenData('has typed where outcodes lie, all of London’s among them', () => {
  const positions = new Map(rows('gb-outcodes.csv').map((row) => [row.outcode ?? '', row]));
  for (const [outcode, { lat, lon }] of OUTCODE_POSITIONS) {
    expect(Math.abs(Number(positions.get(outcode)?.lat) - lat)).toBeLessThan(0.00051);
    expect(Math.abs(Number(positions.get(outcode)?.lon) - lon)).toBeLessThan(0.00051);
  }
  const london = [...positions.keys()].filter((outcode) =>
    /^(E|EC|N|NW|SE|SW|W|WC|BR|CR|DA|EN|HA|IG|KT|RM|SM|TW|UB)\d/.test(outcode),
  );
  expect(london.filter((outcode) => !OUTCODE_POSITIONS.has(outcode))).toEqual([]);
});

withOpenData('has typed the speakers of every language with a tag as the census counts them', () => {
  type Language = { tag: string; speakers_westminster_2021: number };
  const { languages } = JSON.parse(text('languages.json')) as { languages: Language[] };
  expect(new Map(SPEAKERS)).toEqual(new Map(languages.map((language) => [language.tag, language.speakers_westminster_2021])));
});
