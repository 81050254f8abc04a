import { ROUNDS } from '@wardwise/domain';
import type { TestHouse } from './house.ts';
import { coordinatorOf, type Network, type Person } from './people.ts';

export type Upkeep = {
  held: { kind: string; count: number; oldestAt: string | null; goesAt: string | null; overdue: number }[];
  troubles: { kind: string; since: string | null }[];
  rounds: { name: string; doneAt: string | null; failedSince: string | null }[];
  workerSeenAt: string | null;
  keyMadeAt: string | null;
  oldestKeyGoesOn: string | null;
  backupAt: string | null;
  backupWindowDays: number;
  erasedAt: string | null;
  erasedIn7Days: number;
  erasedIn28Days: number;
  mailGivenUp: { reader: string; count: number }[];
};

const ASK = `{ upkeep { held { kind count oldestAt goesAt overdue } troubles { kind since } rounds { name doneAt failedSince } workerSeenAt
  keyMadeAt oldestKeyGoesOn backupAt backupWindowDays erasedAt erasedIn7Days erasedIn28Days mailGivenUp { reader count } } }`;

/** What somebody is told of what is held and how it is kept; null where it is not for them. */
export const upkeepTo = async (test: TestHouse, person: Person): Promise<Upkeep | null> =>
  (await test.api.as(person).ask<{ upkeep: Upkeep | null }>(ASK)).upkeep;

export const upkeepOf = async (test: TestHouse, network: Network = 'westminster'): Promise<Upkeep> =>
  (await upkeepTo(test, coordinatorOf(network))) as Upkeep;

/** A worker has done all its rounds a moment ago, or so long ago. */
export const worked = ({ db }: TestHouse, ago = '0 seconds') =>
  db.query(
    `insert into upkeep (name, done_at) select unnest($1::text[]), now() - $2::interval
     on conflict (name) do update set done_at = excluded.done_at, failed_since = null`,
    [ROUNDS, ago],
  );
