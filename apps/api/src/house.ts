import type { Env } from './env.ts';
import { demoVapid } from './env-vapid.ts';
import { openAfterwards } from './platform/afterwards.ts';
import type { House } from './platform/context.ts';
import { openDataSource, poolOf } from './platform/db/data-source.ts';
import { type DatabaseUrls, joinEmbedded, startEmbedded } from './platform/db/embedded.ts';
import { fullDisk } from './platform/db/embedded-error.ts';
import { migrate } from './platform/db/migrate.ts';
import { openRates } from './platform/limits/index.ts';
import { createLog } from './platform/log.ts';
import { type Journal, joinRing, type KeyRing, keyFolder, openJournal, openKeyRing } from './platform/seal/index.ts';
import { AssignmentEntity } from './requests/assignment.entity.ts';
import { FollowUpEntity } from './requests/follow-up.entity.ts';
import { HelpRequestEntity } from './requests/help-request.entity.ts';
import { OfferEntity } from './requests/offer.entity.ts';

/** Every TypeORM row; the drift check compares their columns with the database. */
export const ENTITIES = [AssignmentEntity, FollowUpEntity, HelpRequestEntity, OfferEntity];

/** An opened house and how to leave it; `owner` is the process whose database it is, where that is another Wardwise. */
export type OpenHouse = { house: House; urls: DatabaseUrls; owner: number | null; close: () => Promise<void> };

/** Opens the database (starting one where none is named), brings it to this version, and opens the key ring. */
export function openHouse(env: Env, say: (line: string) => void): Promise<OpenHouse> {
  const start = async () => {
    say('Database: starting PostgreSQL (the first time takes a few seconds)');
    return { ...(await startEmbedded(env.dataDir)), owner: null };
  };
  return open(env, say, start);
}

/** The same for a process beside another Wardwise: where no database is named it is that one's, and none is started. */
export const openHouseBeside = (env: Env, say: (line: string) => void): Promise<OpenHouse> =>
  open(env, say, () => joinEmbedded(env.dataDir));

type Embedded = Awaited<ReturnType<typeof startEmbedded>> & Pick<OpenHouse, 'owner'>;

async function open(env: Env, say: (line: string) => void, embed: () => Promise<Embedded>): Promise<OpenHouse> {
  const ring = await openKeyRing(keyFolder(env.keyRing));
  const journal = await openJournal(env.erasureJournal);
  const embedded = env.database ? null : await embed();
  try {
    return await openAt(env, env.database ?? (embedded as Embedded).urls, embedded, { ring, journal }, say);
  } catch (error) {
    await embedded?.stop();
    throw embedded ? (fullDisk(env.dataDir) ?? error) : error;
  }
}

async function openAt(
  env: Env,
  urls: DatabaseUrls,
  embedded: Embedded | null,
  { ring, journal }: { ring: KeyRing; journal: Journal },
  say: (line: string) => void,
): Promise<OpenHouse> {
  const ran = await migrate(urls);
  say(
    ran.length > 0
      ? `Database: brought up to date (${ran.length} migration${ran.length === 1 ? '' : 's'})`
      : 'Database: up to date',
  );
  const source = await openDataSource(urls.app, ENTITIES);
  const house: House = {
    source,
    pool: poolOf(source),
    ring,
    journal,
    log: createLog(env.logLevel),
    demo: env.demo,
    publicUrl: env.publicUrl ?? '',
    postcodesIoUrl: env.postcodesIoUrl,
    feedsFromLoopback: env.feedsFromLoopback,
    webhooksToLoopback: env.webhooksToLoopback,
    textsToken: env.notify?.callbackToken ?? null,
    vapid: env.vapid ?? (env.demo ? demoVapid(env.dataDir) : null),
    afterwards: openAfterwards(),
    rates: openRates(poolOf(source), ring, env.pointsAMinute),
    trustedProxies: env.trustedProxies,
    backupWindowDays: env.backupWindowDays,
  };
  await joinRing(ring, house.pool);
  const close = async () => {
    await house.afterwards.settled();
    await source.destroy();
    await embedded?.stop();
  };
  return { house, urls, owner: embedded?.owner ?? null, close };
}
