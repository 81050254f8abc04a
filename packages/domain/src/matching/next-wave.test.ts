import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LanguageTag, type VolunteerId } from '../ids.ts';
import { anyVolunteers } from '../testing/any-person.ts';
import { offered } from '../testing/at-work.ts';
import { aCategory, aRequest, aVolunteer, NOON, wardCode, wardsOf } from '../testing/builders.ts';
import { runs } from '../testing/runs.ts';
import type { Candidate } from './candidate.ts';
import { nextWave, WAVE_GROUPS, type WaveGroup } from './next-wave.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { Volunteer } from './volunteer.ts';

const wards = wardsOf('Vincent Square', 'Church Street');
const arabic = [LanguageTag('ar')];
const rank = (volunteers: Volunteer[], request = aRequest()) =>
  rankCandidates(request, aCategory(), volunteers, wards, NOON).suitable;

/** Presses "send" until nobody is left to ask. */
function pressOn(suitable: Candidate[], onlySpeakers = false): { group: WaveGroup; asked: string[] }[] {
  const asked = new Set<VolunteerId>();
  const waves: { group: WaveGroup; asked: string[] }[] = [];
  for (let press = 0; press < 50; press++) {
    const wave = nextWave(
      suitable,
      asked,
      waves.map(({ group }) => group),
      { onlySpeakers },
    );
    if (!wave) return waves;
    for (const { volunteer } of wave.candidates) asked.add(volunteer.id);
    waves.push({ group: wave.group, asked: wave.candidates.map(({ volunteer }) => volunteer.firstName) });
  }
  throw new Error('Asks for ever');
}

const everybody = [
  aVolunteer(1, { firstName: 'near' }),
  aVolunteer(2, { firstName: 'next door', wardCode: wardCode(1) }),
  aVolunteer(3, { firstName: 'near, speaks', languages: arabic }),
  aVolunteer(4, { firstName: 'next door, speaks', languages: arabic, wardCode: wardCode(1) }),
];

describe('each press asks the next group', () => {
  it('asks neighbours with the language before anybody without it', () => {
    expect(pressOn(rank(everybody))).toEqual([
      { group: 'WARD_WITH_LANGUAGE', asked: ['near, speaks'] },
      { group: 'NEIGHBOURS_WITH_LANGUAGE', asked: ['next door, speaks'] },
      { group: 'WARD_WITHOUT_LANGUAGE', asked: ['near'] },
      { group: 'NEIGHBOURS_WITHOUT_LANGUAGE', asked: ['next door'] },
    ]);
  });

  it('skips a group with nobody in it', () => {
    expect(pressOn(rank(everybody.slice(1, 3))).map(({ group }) => group)).toEqual([
      'WARD_WITH_LANGUAGE',
      'NEIGHBOURS_WITHOUT_LANGUAGE',
    ]);
  });

  it('asks the speakers alone for a language too rare to name', () => {
    expect(pressOn(rank(everybody), true).map(({ group }) => group)).toEqual(['WARD_WITH_LANGUAGE', 'NEIGHBOURS_WITH_LANGUAGE']);
  });

  it('counts every other ward as next door when help is by phone', () => {
    expect(pressOn(rank(everybody, aRequest({ way: 'BY_PHONE' })))[1]).toEqual({
      group: 'NEIGHBOURS_WITH_LANGUAGE',
      asked: ['next door, speaks'],
    });
  });

  it('asks somebody who has become suitable since, once the other groups have had their turn', () => {
    const [first] = pressOn(rank(everybody.slice(2, 3)));
    const asked = new Set([everybody[2]?.id as VolunteerId]);
    const late = rank([...everybody, aVolunteer(5, { firstName: 'late, speaks', languages: arabic })]);
    const second = nextWave(late, asked, [first?.group as WaveGroup]);
    expect(second?.group).toBe('NEIGHBOURS_WITH_LANGUAGE');
    const last = nextWave(late, new Set(everybody.map(({ id }) => id)), WAVE_GROUPS);
    expect(last).toMatchObject({ group: 'WARD_WITH_LANGUAGE', candidates: [{ volunteer: { firstName: 'late, speaks' } }] });
  });

  it('does not ask somebody who has already said "I can"', () => {
    const [near] = everybody;
    expect(pressOn(rank(everybody.slice(0, 1), offered(aRequest(), near as Volunteer)))).toEqual([]);
  });

  it('has nobody left to ask when there was nobody', () => {
    expect(nextWave([], new Set(), [])).toBeNull();
  });

  it('asks everybody suitable once and only once, in the order of the groups', () => {
    fc.assert(
      fc.property(anyVolunteers({ min: 0, max: 12 }), (volunteers) => {
        const suitable = rank(volunteers);
        const waves = pressOn(suitable);
        expect(waves.flatMap(({ asked }) => asked).sort()).toEqual(suitable.map(({ volunteer }) => volunteer.firstName).sort());
        expect(waves.map(({ group }) => group)).toEqual(
          WAVE_GROUPS.filter((group) => waves.some((wave) => wave.group === group)),
        );
      }),
      { numRuns: runs(300, 10_000) },
    );
  });
});
