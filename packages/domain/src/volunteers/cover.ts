import type { Category } from '../categories/category.ts';
import type { WardCode } from '../ids.ts';
import { holdsCredentials } from '../matching/credentials.ts';
import type { Credential, VolunteerStatus } from '../matching/volunteer.ts';
import { LEAST_ASKED_FOR, THIN } from '../weekly/looked-for.ts';

/** How far a ward's volunteers reach for one thing, the thinnest first. */
export const COVER_LEVELS = ['NOBODY', 'NEXT_DOOR', 'ONE', 'FEW', 'ENOUGH'] as const;
/** One of those. */
export type CoverLevel = (typeof COVER_LEVELS)[number];

/** Why somebody who lives there, and would, is not counted: each volunteer once, with the first that holds. */
export const NOT_COUNTED = ['PAUSED', 'CHECK_MISSING', 'STAYS_AT_HOME', 'OFF_DUTY'] as const;
/** One of those reasons. */
export type NotCounted = (typeof NOT_COUNTED)[number];

/** What is said of the wards next door: a band and never a number, for whoever asks may not see their volunteers. */
export const COVER_BANDS = ['NOBODY', 'FEW', 'ENOUGH'] as const;
/** One of those bands. */
export type CoverBand = (typeof COVER_BANDS)[number];

/** So many volunteers of one ward who offer or speak one thing, and are alike in everything that counts here. */
export type AlikeVolunteers = {
  wardCode: WardCode;
  key: string;
  status: VolunteerStatus;
  onDuty: boolean;
  selfIsolating: boolean;
  /** Whether they have as many tasks as they want. */
  full: boolean;
  credentials: readonly Credential[];
  count: number;
};

/** One thing that volunteers may cover: a kind of help or a language, and which kind of help it is for, where it is for one. */
export type CoverColumn = { key: string; category: Pick<Category, 'credentials' | 'ways'> | null };

/** All that the cover of some wards is made of; who is next door is among the volunteers. */
export type CoverFacts = {
  wards: readonly { code: WardCode; neighbours: readonly WardCode[] }[];
  columns: readonly CoverColumn[];
  volunteers: readonly AlikeVolunteers[];
  /** How many requests of a ward asked for it in four weeks. */
  askedFor: readonly { wardCode: WardCode; key: string; requests: number }[];
};

/** One ward and one thing. */
export type CoverCell = {
  wardCode: WardCode;
  key: string;
  level: CoverLevel;
  /** Who live there and would. */
  volunteers: number;
  /** Of them, who may be asked. */
  counted: number;
  /** Of those, who have their hands full today. */
  full: number;
  notCounted: { reason: NotCounted; count: number }[];
  nextDoor: CoverBand;
  /** Whether so many asked for it there in four weeks that it may be said. */
  askedOften: boolean;
};

/** The first reason why these volunteers do not cover it; null where they do. Full hands are no reason: tomorrow they are free again. */
export function notCounted(volunteers: AlikeVolunteers, { category }: CoverColumn, now: Date): NotCounted | null {
  if (volunteers.status !== 'APPROVED') return 'PAUSED';
  if (category && !holdsCredentials(volunteers, category, now)) return 'CHECK_MISSING';
  if (category && volunteers.selfIsolating && category.ways.every((way) => way === 'IN_PERSON')) return 'STAYS_AT_HOME';
  return volunteers.onDuty ? null : 'OFF_DUTY';
}

/** How far so many reach, with so many next door. */
export function coverLevel(here: number, nextDoor: number): CoverLevel {
  if (here === 0) return nextDoor === 0 ? 'NOBODY' : 'NEXT_DOOR';
  if (here === 1) return 'ONE';
  return here < THIN ? 'FEW' : 'ENOUGH';
}

/** Whether somebody should be found for it: fewer than three of the ward's own could be asked. */
export const isThin = ({ level }: Pick<CoverCell, 'level'>): boolean => level !== 'ENOUGH';

const bandOf = (count: number): CoverBand => (count === 0 ? 'NOBODY' : count < THIN ? 'FEW' : 'ENOUGH');
const sum = (all: readonly AlikeVolunteers[]): number => all.reduce((so, { count }) => so + count, 0);

/** Every ward by every thing, in the order given. */
export function coverOf({ wards, columns, volunteers, askedFor }: CoverFacts, now: Date): CoverCell[] {
  return wards.flatMap(({ code, neighbours }) =>
    columns.map((column): CoverCell => {
      const would = volunteers.filter(({ key }) => key === column.key);
      const here = would.filter(({ wardCode }) => wardCode === code);
      const can = (some: readonly AlikeVolunteers[]) => some.filter((alike) => notCounted(alike, column, now) === null);
      const [counted, nextDoor] = [can(here), sum(can(would.filter(({ wardCode }) => neighbours.includes(wardCode))))];
      const why = NOT_COUNTED.map((reason) => ({
        reason,
        count: sum(here.filter((alike) => notCounted(alike, column, now) === reason)),
      }));
      const asked = askedFor.find((one) => one.wardCode === code && one.key === column.key)?.requests ?? 0;
      return {
        ...{ wardCode: code, key: column.key, level: coverLevel(sum(counted), nextDoor) },
        ...{ volunteers: sum(here), counted: sum(counted), full: sum(counted.filter(({ full }) => full)) },
        notCounted: why.filter(({ count }) => count > 0),
        ...{ nextDoor: bandOf(nextDoor), askedOften: asked >= LEAST_ASKED_FOR },
      };
    }),
  );
}

/** Where it is thin, what many ask for first, and then the thinnest; the order given settles the rest. */
export function thinFirst<Cell extends Pick<CoverCell, 'level' | 'askedOften'>>(cells: readonly Cell[]): Cell[] {
  const rank = ({ askedOften, level }: Cell) => (askedOften ? 0 : COVER_LEVELS.length) + COVER_LEVELS.indexOf(level);
  return cells.filter(isThin).sort((one, other) => rank(one) - rank(other));
}
