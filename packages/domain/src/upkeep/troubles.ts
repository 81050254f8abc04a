import type { Round } from './rounds.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The slowest round that erases comes every quarter of an hour: what is still here an hour after its time was missed by four. */
export const OVERDUE_HOURS = 1;
/** The same for the rounds themselves: one that was not done for an hour fails, hangs, or is not there. */
const ROUND_HOURS = 1;
/** The busiest round comes several times a second and is on record each minute; a restart or an upgrade takes a few. */
const SILENT_MINUTES = 10;
/** The ring is turned once a day; a second day without a new key puts off the day from which nothing can be read. */
const RING_HOURS = 48;
/** Backups are made once a day: after two without one, a lost disk would cost more than a day's work. */
const BACKUP_HOURS = 48;
/** A trouble that lasts is told again each day, and no oftener. */
export const TOLD_EVERY_HOURS = 24;

/** Everything that can go wrong with what nobody presses a button for, the worst first. */
export const TROUBLES = ['WORKER_SILENT', 'OVERDUE', 'ROUND_FAILED', 'RING_NOT_TURNED', 'BACKUP_LATE'] as const;
/** One of those troubles. */
export type TroubleKind = (typeof TROUBLES)[number];
/** One trouble, and since when, where that is known. */
export type Trouble = { kind: TroubleKind; since: Date | null };

/** What troubles are judged by: the rounds, the newest key and backup, and how many things are overdue. A network that never made a backup may have its own way to. */
export type UpkeepFacts = { rounds: Round[]; keyMadeAt: Date | null; backupAt: Date | null; overdue: number };

/** Everything that somebody must see to; empty means that all is kept as it should be. */
export function troublesOf({ rounds, keyMadeAt, backupAt, overdue }: UpkeepFacts, now: Date): Trouble[] {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const troubles: Trouble[] = [];
  const seen = workerSeen(rounds);
  const silent = seen === null || seen < before(SILENT_MINUTES * MINUTE_MS);
  if (silent) troubles.push({ kind: 'WORKER_SILENT', since: seen });
  if (overdue > 0) troubles.push({ kind: 'OVERDUE', since: null });
  const failed = rounds.filter((round) => isRoundLate(round, now));
  // A worker that is not there does no round: that is one trouble, not nine.
  if (!silent && failed.length > 0) troubles.push({ kind: 'ROUND_FAILED', since: earliest(failed.map(lastWell)) });
  if (keyMadeAt && keyMadeAt < before(RING_HOURS * HOUR_MS)) troubles.push({ kind: 'RING_NOT_TURNED', since: keyMadeAt });
  if (backupAt && backupAt < before(BACKUP_HOURS * HOUR_MS)) troubles.push({ kind: 'BACKUP_LATE', since: backupAt });
  return troubles;
}

/** When a worker last got anything done; null where none ever did. */
export const workerSeen = (rounds: readonly Round[]): Date | null => latest(rounds.map(({ doneAt }) => doneAt));

/** Until when a round was well, as far as we know: it was done then, or failed first. */
const lastWell = ({ doneAt, failedSince }: Round): Date | null => doneAt ?? failedSince;

/** Whether a round was not done for an hour: it fails, or it hangs. One that has not come yet since the first start is not late. */
export function isRoundLate(round: Round, now: Date): boolean {
  const well = lastWell(round);
  return well !== null && now.getTime() - well.getTime() > ROUND_HOURS * HOUR_MS;
}

const inOrder = (times: (Date | null)[]): Date[] =>
  times.filter((time) => time !== null).sort((one, other) => one.getTime() - other.getTime());
const earliest = (times: (Date | null)[]): Date | null => inOrder(times)[0] ?? null;
const latest = (times: (Date | null)[]): Date | null => inOrder(times).at(-1) ?? null;
