import type { Env } from './env.ts';
import type { House } from './platform/context.ts';
import { openDataSource, poolOf } from './platform/db/data-source.ts';
import { type DatabaseUrls, startEmbedded } from './platform/db/embedded.ts';
import { migrate } from './platform/db/migrate.ts';
import { createLog } from './platform/log.ts';
import { checkRing, openKeyRing } from './platform/seal/index.ts';
import { AssignmentEntity } from './requests/assignment.entity.ts';
import { FollowUpEntity } from './requests/follow-up.entity.ts';
import { HelpRequestEntity } from './requests/help-request.entity.ts';
import { OfferEntity } from './requests/offer.entity.ts';

/** Every TypeORM row; the drift check compares their columns with the database. */
export const ENTITIES = [AssignmentEntity, FollowUpEntity, HelpRequestEntity, OfferEntity];

/** An opened house and how to leave it. */
export type OpenHouse = { house: House; urls: DatabaseUrls; close: () => Promise<void> };

/** Opens the database (starting one where none is named), brings it to this version, and opens the key ring. */
export async function openHouse(env: Env, say: (line: string) => void): Promise<OpenHouse> {
  const ring = openKeyRing(env.keyRing);
  if (!env.database) say('Database: starting PostgreSQL (the first time takes a few seconds)');
  const embedded = env.database ? null : await startEmbedded(env.dataDir);
  const urls = env.database ?? (embedded as NonNullable<typeof embedded>).urls;
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
    log: createLog(env.logLevel),
    demo: env.demo,
    publicUrl: env.publicUrl ?? '',
    postcodesIoUrl: env.postcodesIoUrl,
  };
  await checkRing(ring, env.keyRing, house.pool);
  const close = async () => {
    await source.destroy();
    await embedded?.stop();
  };
  return { house, urls, close };
}
