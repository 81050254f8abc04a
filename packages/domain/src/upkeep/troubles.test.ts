import { describe, expect, it } from 'vitest';
import { RETENTION } from '../retention/retention.ts';
import { HELD_KINDS, mailReader } from './held-kinds.ts';
import { ROUNDS, type Round } from './rounds.ts';
import { type TroubleKind, troublesOf, type UpkeepFacts } from './troubles.ts';

const NOW = new Date('2026-06-15T11:00:00Z');
const ago = (hours: number) => new Date(NOW.getTime() - hours * 60 * 60 * 1000);
const MINUTE = 1 / 60;

const done = (hours: number, but: Partial<Record<Round['name'], Partial<Round>>> = {}): Round[] =>
  ROUNDS.map((name) => ({ name, doneAt: ago(hours), failedSince: null, ...but[name] }));
const well: UpkeepFacts = { rounds: done(MINUTE), keyMadeAt: ago(20), backupAt: ago(20), overdue: 0 };
const kinds = (facts: Partial<UpkeepFacts>): TroubleKind[] => troublesOf({ ...well, ...facts }, NOW).map(({ kind }) => kind);

describe('what somebody must see to', () => {
  it('is nothing while all is kept', () => {
    expect(kinds({})).toEqual([]);
  });

  it('is a worker that was not seen for ten minutes, and then not each of its rounds', () => {
    expect(kinds({ rounds: done(9 * MINUTE) })).toEqual([]);
    expect(troublesOf({ ...well, rounds: done(11 * MINUTE) }, NOW)).toEqual([{ kind: 'WORKER_SILENT', since: ago(11 * MINUTE) }]);
    expect(kinds({ rounds: done(5) })).toEqual(['WORKER_SILENT']);
  });

  it('is a worker that never was there', () => {
    expect(troublesOf({ ...well, rounds: [] }, NOW)).toEqual([{ kind: 'WORKER_SILENT', since: null }]);
  });

  it('is one thing that should have been erased', () => {
    expect(kinds({ overdue: 1 })).toEqual(['OVERDUE']);
  });

  it.each([
    ['fails for an hour', { doneAt: ago(1.1), failedSince: ago(1) }, ['ROUND_FAILED']],
    ['fails since a moment', { doneAt: ago(0.5), failedSince: ago(0.4) }, []],
    ['has hung for an hour', { doneAt: ago(1.1), failedSince: null }, ['ROUND_FAILED']],
    ['has failed since the first start, an hour ago', { doneAt: null, failedSince: ago(1.1) }, ['ROUND_FAILED']],
    ['has not come yet', { doneAt: null, failedSince: null }, []],
  ])('is a round that %s, or not yet', (_, retire, expected) => {
    expect(kinds({ rounds: done(MINUTE, { retire }) })).toEqual(expected);
  });

  it('says since when the first of several rounds was not done', () => {
    const rounds = done(MINUTE, { ring: { doneAt: ago(3) }, retire: { doneAt: null, failedSince: ago(5) } });
    expect(troublesOf({ ...well, rounds }, NOW)).toEqual([{ kind: 'ROUND_FAILED', since: ago(5) }]);
  });

  it('is a ring without a new key for two days', () => {
    expect(kinds({ keyMadeAt: ago(47) })).toEqual([]);
    expect(kinds({ keyMadeAt: ago(49) })).toEqual(['RING_NOT_TURNED']);
  });

  it('is a backup two days old, but not that there never was one', () => {
    expect(kinds({ backupAt: ago(47) })).toEqual([]);
    expect(kinds({ backupAt: ago(49) })).toEqual(['BACKUP_LATE']);
    expect(kinds({ backupAt: null })).toEqual([]);
  });
});

/** What outlives a task and is not counted for coordinators, with the reason. */
const NOT_COUNTED: Record<string, string> = {
  'safeguarding-concern': 'the safeguarding lead’s and the deputy’s alone, their number included',
  gap: 'no person in it',
  tries: 'of the whole deployment, by a hash that is another every day',
  'weekly-mail': 'counted with the links to their own page',
  'standing-arrangement': 'not built',
  'referral-envelope': 'not built',
};

it('counts everything that outlives a task, or says why not', () => {
  const counted = RETENTION.map(({ key }) => key).filter((key) => !(key in NOT_COUNTED));
  expect(HELD_KINDS).toEqual(expect.arrayContaining(counted.map((key) => key.toUpperCase().replaceAll('-', '_'))));
});

it('knows whom a mail was for', () => {
  expect(
    [
      'sign-in.mail',
      'way-back.sent.mail',
      'nudge.task-overdue.mail',
      'task.overdue.mail',
      'weekly.mail',
      'ward-message.mail',
    ].map(mailReader),
  ).toEqual(['SIGN_IN', 'STAFF', 'LEADS', 'VOLUNTEERS', 'VOLUNTEERS', 'VOLUNTEERS']);
});
