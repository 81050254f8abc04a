import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallOutId, LanguageTag, OfferId, SkillKey } from '../ids.ts';
import { makeOffer } from '../requests/make-offer.ts';
import { anyCategory, anyLanguage, anySkills, anyVolunteers } from '../testing/any-person.ts';
import { anyWards } from '../testing/any-ward.ts';
import { aCategory, aRequest, aVolunteer, NOON, wardCode, wardsOf } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { must } from '../testing/must.ts';
import { runs } from '../testing/runs.ts';
import { isFree } from '../volunteers/free-times.ts';
import { rankCandidates } from './rank-candidates.ts';
import { unsuitabilities } from './suitability.ts';
import type { Volunteer } from './volunteer.ts';
import { WEIGHTS } from './weights.ts';

const shopping = aCategory('shopping');
const wards = wardsOf('Vincent Square', 'Church Street', 'Maida Vale');
const arabic = LanguageTag('ar');
const rank = (volunteers: Volunteer[], request = aRequest()) => rankCandidates(request, shopping, volunteers, wards, NOON);
const names = (ranked: { volunteer: Volunteer }[]) => ranked.map(({ volunteer }) => volunteer.firstName);

describe('who is asked first', () => {
  it('explains the score by facts whose weights sum to it', () => {
    const [first] = rank([
      aVolunteer(1, {
        languages: [arabic],
        wardCode: wardCode(1),
        liveAssignments: 1,
        tasksLately: 2,
        askedLately: 3,
        didItLast: true,
      }),
    ]).suitable;
    expect(first?.reasons).toEqual([
      { kind: 'SPEAKS_LANGUAGE', fact: { language: 'ar' }, weight: 140 },
      { kind: 'NEIGHBOUR_WARD', fact: { ward: 'Church Street', metres: 692 }, weight: 20 },
      { kind: 'HAS_ROOM', fact: { live: 1, capacity: 2 }, weight: 4 },
      { kind: 'LITTLE_TO_DO', fact: { tasks: 2, days: 28 }, weight: 6 },
      { kind: 'SELDOM_ASKED', fact: { asked: 3, days: 28 }, weight: 2 },
      { kind: 'DID_IT_LAST', fact: {}, weight: 24 },
    ]);
    expect(first).toMatchObject({ score: 196, distanceBand: 'UNDER_1_KM' });
  });

  it('puts the speaker from next door before everybody in the ward who does not speak the language', () => {
    const speaker = aVolunteer(1, {
      firstName: 'Samira',
      languages: [arabic],
      wardCode: wardCode(1),
      capacity: 9,
      liveAssignments: 8,
      tasksLately: 20,
    });
    const neighbour = aVolunteer(2, { firstName: 'Tom', capacity: 9 });
    expect(names(rank([neighbour, speaker]).suitable)).toEqual(['Samira', 'Tom']);
  });

  it('puts whoever helped this person last before whoever had less to do, and after nobody of the own ward for it', () => {
    const busy = { tasksLately: 4, askedLately: 4 };
    const last = aVolunteer(1, { firstName: 'last', ...busy, didItLast: true });
    const idle = aVolunteer(2, { firstName: 'idle' });
    const nextDoor = aVolunteer(3, { firstName: 'next door', wardCode: wardCode(1), ...busy, didItLast: true });
    expect(names(rank([idle, last]).suitable)).toEqual(['last', 'idle']);
    expect(names(rank([aVolunteer(4, { firstName: 'near' }), nextDoor]).suitable)).toEqual(['near', 'next door']);
  });

  it('puts whoever was asked seldom first, other things being equal', () => {
    const [often, seldom] = [
      aVolunteer(1, { firstName: 'often', askedLately: 9 }),
      aVolunteer(2, { firstName: 'seldom', askedLately: 1 }),
    ];
    const { suitable } = rank([often, seldom]);
    expect(names(suitable)).toEqual(['seldom', 'often']);
    expect(suitable.map(({ reasons }) => reasons.find(({ kind }) => kind === 'SELDOM_ASKED')?.weight)).toEqual([6, undefined]);
  });

  it('leaves out of a task in person whoever lives too far away, and not of a call', () => {
    const far = aVolunteer(1, { wardCode: wardCode(2) });
    expect(rank([far])).toMatchObject({ suitable: [], unsuitable: [] });
    const [caller] = rank([far], aRequest({ way: 'BY_PHONE' })).suitable;
    expect(caller).toMatchObject({ distanceBand: 'REMOTE' });
    expect(caller?.reasons[0]).toEqual({ kind: 'ANY_WARD', fact: { ward: 'Maida Vale' }, weight: 10 });
  });

  it('lists those who do not suit with every reason, whom a lead may ask all the same first', () => {
    const { suitable, unsuitable } = rank([aVolunteer(1, { status: 'APPLIED' }), aVolunteer(2, { onDuty: false, capacity: 0 })]);
    expect(suitable).toEqual([]);
    expect(unsuitable.map(({ reasons }) => reasons)).toEqual([['AT_CAPACITY', 'OFF_DUTY'], ['NOT_APPROVED']]);
  });

  it('takes the word of somebody who has offered, although they are off duty', () => {
    const offDuty = aVolunteer(1, { onDuty: false });
    const offered = must(
      makeOffer(aRequest(), { id: OfferId(anId(5)), callOutId: CallOutId(anId(6)), volunteer: offDuty }, shopping, NOON),
    );
    const { suitable } = rank([offDuty, aVolunteer(2)], offered);
    expect(names(suitable)).toEqual(['Volunteer 1', 'Volunteer 2']);
    expect(suitable[0]?.reasons.at(-1)).toEqual({ kind: 'HAS_OFFERED', fact: { offeredAt: NOON.toISOString() }, weight: 25 });
  });

  it('says how far the language reaches, the own ward first even when nobody there speaks it', () => {
    const speaker = { languages: [arabic], wardCode: wardCode(1) };
    const { coverage } = rank([
      aVolunteer(1),
      aVolunteer(2, speaker),
      aVolunteer(3, speaker),
      aVolunteer(4, { ...speaker, status: 'LEFT' }),
    ]);
    expect(coverage).toEqual({
      language: 'ar',
      byWard: [
        { wardCode: wardCode(0), speakers: 0 },
        { wardCode: wardCode(1), speakers: 2 },
      ],
    });
  });

  it('puts who can do what was asked before who cannot, though they live next door, and leaves nobody out for it', () => {
    const [driving, cooking, sewing] = ['driving', 'cooking', 'sewing'].map(SkillKey) as [SkillKey, SkillKey, SkillKey];
    const near = aVolunteer(1, { firstName: 'near', skillKeys: [sewing] });
    const drives = aVolunteer(2, { firstName: 'drives', wardCode: wardCode(1), skillKeys: [driving, cooking] });
    const { suitable } = rank([near, drives], aRequest({ skillKeys: [driving] }));
    expect(names(suitable)).toEqual(['drives', 'near']);
    expect(suitable[0]?.reasons[0]).toEqual({ kind: 'HAS_SKILLS', fact: { skills: 'driving', has: 1, asked: 1 }, weight: 20 });
    expect(suitable[1]?.reasons.map(({ kind }) => kind)).not.toContain('HAS_SKILLS');
    const [some] = rank([drives], aRequest({ skillKeys: [cooking, sewing, driving] })).suitable;
    expect(some?.reasons[0]).toMatchObject({ fact: { skills: 'cooking driving', has: 2, asked: 3 }, weight: 13 });
    expect(rank([drives]).suitable[0]?.reasons.map(({ kind }) => kind)).not.toContain('HAS_SKILLS'); // nothing was asked for
  });

  it('says how many have each skill that was asked for, ward by ward', () => {
    const skillKeys = ['driving', 'sewing'].map(SkillKey);
    const next = { wardCode: wardCode(1), skillKeys };
    const { skillCoverage } = rank(
      [
        aVolunteer(1, next),
        aVolunteer(2, next),
        aVolunteer(3, { ...next, status: 'SUSPENDED' }),
        aVolunteer(4, { skillKeys: skillKeys.slice(1) }),
      ],
      aRequest({ skillKeys }),
    );
    const counted = (skill: string, here: number, there: number) => ({
      skill,
      byWard: [
        { wardCode: wardCode(0), skilled: here },
        { wardCode: wardCode(1), skilled: there },
      ],
    });
    expect(skillCoverage).toEqual([counted('driving', 0, 2), counted('sewing', 1, 2)]);
  });

  it('finds nobody for a request that has not been placed', () => {
    const unplaced = { ...aRequest(), status: 'NEW', wardCode: null, handledByWard: null } as const;
    expect(rankCandidates(unplaced, shopping, [aVolunteer(1)], wards, NOON)).toEqual({
      suitable: [],
      unsuitable: [],
      coverage: { language: 'ar', byWard: [] },
      skillCoverage: [],
    });
  });

  it('never shows a volunteer of another network', () => {
    expect(rank([aVolunteer(1, { networkId: anId(9) as never })])).toMatchObject({ suitable: [], unsuitable: [] });
  });
});

describe('ranking, for any volunteers, wards and request', () => {
  const anyCase = anyWards.chain((all) =>
    fc.record({
      all: fc.constant(all),
      category: anyCategory,
      request: fc
        .record({
          wardCode: fc.constantFrom(...all.map(({ code }) => code)),
          way: fc.constantFrom('IN_PERSON', 'BY_PHONE', 'ONLINE'),
          preferredLanguage: anyLanguage,
          skillKeys: anySkills,
          urgency: fc.constantFrom('TODAY', 'THIS_WEEK', 'WHEN_POSSIBLE'),
          neededBy: fc.option(fc.constantFrom('2026-06-15', '2026-06-16', '2026-06-18', '2026-06-30')),
        })
        .map(aRequest),
      volunteers: anyVolunteers(
        { min: 1, max: 12 },
        all.map(({ code }) => code),
      ),
    }),
  );

  it('is the same whatever order volunteers and wards come in, and no two share a place', () => {
    const anyOrder = anyCase.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray(one.volunteers, { minLength: one.volunteers.length }),
        fc.shuffledSubarray(one.all, { minLength: one.all.length }),
      ),
    );
    fc.assert(
      fc.property(anyOrder, ([{ request, category, volunteers, all }, otherVolunteers, otherWards]) => {
        const ranking = rankCandidates(request, category, volunteers, all, NOON);
        expect(rankCandidates(request, category, otherVolunteers, otherWards, NOON)).toEqual(ranking);
        const places = ranking.suitable.map(({ score, volunteer }) => `${String(9999 - score).padStart(4, '0')} ${volunteer.id}`);
        expect(places).toEqual([...new Set(places)].sort());
      }),
      { numRuns: runs(300, 10_000) },
    );
  });

  it('shows everybody in reach once, sums the weights, and puts all speakers before all others', () => {
    fc.assert(
      fc.property(anyCase, ({ request, category, volunteers, all }) => {
        const { suitable, unsuitable, coverage } = rankCandidates(request, category, volunteers, all, NOON);
        const inReach = new Set(coverage.byWard.map((ward) => ward.wardCode));
        const shown = [...suitable, ...unsuitable].map(({ volunteer }) => volunteer.id);
        const expected = volunteers.filter((each) => inReach.has(each.wardCode) && each.networkId === request.networkId);
        expect([...shown].sort()).toEqual(expected.map(({ id }) => id).sort());
        for (const { score, reasons } of suitable) expect(score).toBe(reasons.reduce((sum, { weight }) => sum + weight, 0));
        for (const { volunteer, reasons } of unsuitable)
          expect(reasons).toEqual(unsuitabilities(volunteer, request, category, NOON));
        const speaks = suitable.map(({ volunteer }) => volunteer.languages.includes(request.preferredLanguage));
        expect(speaks).toEqual([...speaks].sort((a, b) => Number(b) - Number(a)));
        for (const { volunteer, reasons } of suitable) {
          expect(isFree(volunteer.freeTimes, request, NOON)).toBe(true);
          const asked = request.skillKeys.filter((skill) => volunteer.skillKeys.includes(skill));
          const told = reasons.filter(({ kind }) => kind === 'HAS_SKILLS');
          expect(told.map(({ fact }) => fact.skills)).toEqual(asked.length > 0 ? [asked.join(' ')] : []);
          for (const { weight } of told) expect(weight > 0 && weight <= WEIGHTS.HAS_SKILLS).toBe(true);
        }
      }),
      { numRuns: runs(300, 10_000) },
    );
  });
});

it('weighs the language more than everything else together', () => {
  const ward = Math.max(WEIGHTS.SAME_WARD, WEIGHTS.ANY_WARD, ...Object.values(WEIGHTS.NEIGHBOUR_WARD));
  const room = WEIGHTS.HAS_ROOM.each * WEIGHTS.HAS_ROOM.atMost;
  const little = WEIGHTS.LITTLE_TO_DO.each * WEIGHTS.LITTLE_TO_DO.below;
  const seldom = WEIGHTS.SELDOM_ASKED.each * WEIGHTS.SELDOM_ASKED.below;
  const rest = WEIGHTS.HAS_SKILLS + room + little + seldom + WEIGHTS.DID_IT_LAST + WEIGHTS.HAS_OFFERED;
  expect(WEIGHTS.SPEAKS_LANGUAGE).toBeGreaterThan(ward + rest);
});
