import { type About, NOUN_OF } from '../../src/permissions-page.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { TestHouse } from '../house.ts';
import { behindLink } from './relations.ts';
import type { Reached, Subject } from './walk.ts';

type Db = TestHouse['db'];
/** What stands around a field, and what its root was asked with. */
type Around = Pick<Reached, 'about' | 'args'>;

/** What hangs on a request and has an id of its own. */
const OF_A_REQUEST: Record<string, string> = {
  ...{ asg: 'assignments', off: 'offers', cal: 'call_outs', fup: 'follow_ups', arr: 'standing_arrangements' },
};
/** What is somebody's own of the staff. */
const OF_STAFF: Record<string, string> = { sessionId: 'sessions', passkeyId: 'passkeys' };

/** Whose row a field tells of: the nearest around it of that noun, or what the root was asked about, or the one that the link is about. */
export async function subjectOf(db: Db, actor: Actor, { about, args }: Around, of: About): Promise<Subject | null> {
  const noun = NOUN_OF[of];
  if (!noun) return null;
  const near = about.find((it) => it.noun === noun);
  if (near) return near;
  if (noun === 'request') {
    const id = await requestOf(db, actor, args);
    return id ? { noun, id } : null;
  }
  if (noun === 'client' && args.keyId) {
    const id = await one(db, 'select client_id as id from api_keys where id::text = $1', String(args.keyId).slice(4));
    return id ? { noun, id } : null;
  }
  if (noun === 'webhook' && args.deliveryId) {
    const id = await one(
      db,
      'select webhook_id as id from webhook_deliveries where id::text = $1',
      String(args.deliveryId).slice(4),
    );
    return id ? { noun, id } : null;
  }
  for (const [key, table] of Object.entries(OF_STAFF))
    if (noun === 'staff' && args[key]) {
      const id = await one(db, `select staff_id as id from ${table} where id::text = $1`, String(args[key]).slice(4));
      return id ? { noun, id } : null;
    }
  const named = String(args[`${noun}Id`] ?? args.id ?? args.wardCode ?? '').replace(/^\w{3}_/, '');
  if (named) return { noun, id: named };
  if (noun === 'volunteer' && 'volunteerId' in actor) return { noun, id: actor.volunteerId };
  if (noun === 'client' && 'clientId' in actor) return { noun, id: actor.clientId };
  return noun === 'staff' && 'staffId' in actor ? { noun, id: actor.staffId } : null;
}

async function requestOf(db: Db, actor: Actor, args: Record<string, unknown>): Promise<string | null> {
  const raw = (key: string) => (typeof args[key] === 'string' ? (args[key] as string).replace(/^\w{3}_/, '') : null);
  const prefix = String(args.id).slice(0, 3);
  const named = raw('requestId') ?? (prefix === 'req' ? raw('id') : null);
  if (named) return named;
  if (prefix in OF_A_REQUEST)
    return one(db, `select request_id as id from ${OF_A_REQUEST[prefix]} where id::text = $1`, raw('id'));
  for (const [key, table] of [
    ['offerId', 'offers'],
    ['assignmentId', 'assignments'],
    ['followUpId', 'follow_ups'],
    ['arrangementId', 'standing_arrangements'],
  ] as const)
    if (raw(key)) return one(db, `select request_id as id from ${table} where id::text = $1`, raw(key));
  if ('requestId' in actor) return actor.requestId;
  return behindLink(db, actor);
}

async function one(db: Db, query: string, value: string | null): Promise<string | null> {
  return (await db.query<{ id: string }>(query, [value])).rows[0]?.id ?? null;
}
