import type { While } from '../../src/permissions-page.ts';
import type { Actor } from '../../src/platform/actor.ts';
import type { TestHouse } from '../house.ts';
import type { Noun, Subject } from './walk.ts';

/** How somebody stands to something, in the words of docs/permissions.md, and how far the request has come. */
export type Relation = { how: string; stage: 'open' | 'delivered' | 'over' | null };

/** Whether a thing that lasts so long may still be seen at this stage. */
export const lasts = (while_: While, { stage }: Relation): boolean =>
  while_ === 'always' || stage === null || stage === 'open' || (while_ === 'until both were asked' && stage === 'delivered');

type RequestFacts = {
  network: string;
  ward: string | null;
  handledBy: string | null;
  takenBy: string | null;
  status: string;
  stands: string | null;
  /** Whose service asks for volunteers. */
  asking: string | null;
};

/** How an actor stands to a request, a volunteer, somebody of the staff or a ward, by the rows as they are now. */
export async function relationTo(test: TestHouse, actor: Actor, { noun, id }: Subject): Promise<Relation> {
  const { db } = test;
  const none = { stage: null };
  if (noun === 'request') {
    const { rows } = await db.query<RequestFacts>(
      `select network_id as network, ward_code as ward, handled_by_ward as "handledBy", taken_by as "takenBy", status,
         coalesce((select a.status from assignments a where a.request_id = r.id and a.volunteer_id = $2 order by a.id desc limit 1),
           (select o.status from offers o where o.request_id = r.id and o.volunteer_id = $2 order by o.offered_at desc limit 1)) as stands,
         (select s.organization_id from services s where s.id = r.asking_service_id) as asking
       from help_requests r where id::text = $1`,
      [id, 'volunteerId' in actor ? actor.volunteerId : null],
    );
    return rows[0] ? ofRequest(actor, id, rows[0], await behindLink(db, actor)) : { how: 'nothing', ...none };
  }
  if (noun === 'referral') return toReferral(test, actor, id);
  if (noun === 'ward') return { how: await ofWard(db, actor, id), ...none };
  const { rows } = await db.query<Whose>(WHOSE[noun], [id]);
  return { how: rows[0] ? ofOne(actor, noun, id, rows[0]) : 'nothing', ...none };
}

/** Whose row it is, the ward it is in, whom of the staff it is about, and the organisation of a program's. */
type Whose = { network: string | null; ward: string | null; about: string | null; organization?: string | null };
const WHOSE: Record<Exclude<Noun, 'request' | 'ward' | 'referral'>, string> = {
  volunteer: 'select network_id as network, ward_code as ward, null as about from volunteers where id::text = $1',
  staff: 'select network_id as network, null as ward, null as about from staff where id::text = $1',
  concern: 'select network_id as network, null as ward, about_staff as about from concerns where id::text = $1',
  client:
    'select network_id as network, null as ward, null as about, organization_id as organization from api_clients where id::text = $1',
  // … or the webhook that a delivery is to.
  webhook: `select network_id as network, null as ward, client_id as about,
      (select c.organization_id from api_clients c where c.id = w.client_id) as organization from webhooks w
    where $1 in (select w.id::text union select d.id::text from webhook_deliveries d where d.webhook_id = w.id)`,
  invitation: 'select network_id as network, null as ward, null as about from invitations where id::text = $1',
  // Nobody's network where it came from a feed.
  service: `select o.kept_by as network, null as ward, null as about, o.id as organization
    from services s join organizations o on o.id = s.organization_id where s.id::text = $1`,
  bar: 'select network_id as network, null as ward, null as about from bars where id::text = $1',
};

type ReferralFacts = { network: string; organization: string; request: string | null; over: boolean };

/** A receiver by whom it is addressed to; everybody else by the request it is about. */
async function toReferral(test: TestHouse, actor: Actor, id: string): Promise<Relation> {
  const { rows } = await test.db.query<ReferralFacts>(
    `select network_id as network, organization_id as organization, request_id as request, ended_at is not null as over from referrals where id::text = $1`,
    [id],
  );
  const [facts] = rows;
  if (!facts) return toReferralIn(test, actor, id);
  const stage = facts.over ? 'over' : 'open';
  if (actor.kind !== 'PARTNER_CLIENT' && actor.kind !== 'PARTNER') {
    if (facts.request === null) return { how: actor.kind === 'ANYONE' ? 'anybody' : 'own network', stage };
    return { ...(await relationTo(test, actor, { noun: 'request', id: facts.request })), stage };
  }
  if (actor.networkId !== facts.network) return { how: 'another network', stage };
  const ofLink = actor.kind === 'PARTNER_CLIENT' && (actor.referrerLinkId !== undefined || (actor.referralId ?? id) !== id);
  if (actor.organizationId !== facts.organization || ofLink || !actor.scopes.includes('REFERRALS_READ'))
    return { how: 'own network', stage };
  return { how: actor.scopes.includes('REFERRALS_WRITE') ? 'addressed to them' : 'theirs to read', stage };
}

/** Whoever made it, by the link it came by where they have one; everybody else by the request it became. */
async function toReferralIn(test: TestHouse, actor: Actor, id: string): Promise<Relation> {
  const { rows } = await test.db.query<{ network: string; organization: string; link: string | null; request: string }>(
    `select network_id as network, organization_id as organization, link_id as link, request_id as request from referrals_in where id::text = $1`,
    [id],
  );
  const [facts] = rows;
  if (!facts) return { how: 'nothing', stage: null };
  if (actor.kind !== 'PARTNER_CLIENT' && actor.kind !== 'PARTNER')
    return relationTo(test, actor, { noun: 'request', id: facts.request });
  if (actor.networkId !== facts.network) return { how: 'another network', stage: null };
  const { referralId, referrerLinkId } = actor.kind === 'PARTNER_CLIENT' ? actor : {};
  const theirs = actor.organizationId === facts.organization && referralId === undefined;
  const byTheirs = (referrerLinkId ?? facts.link) === facts.link && actor.scopes.includes('REFERRALS_READ');
  return { how: theirs && byTheirs ? 'made by them' : 'own network', stage: null };
}

/** The request that an unbound link is about. */
export async function behindLink(db: TestHouse['db'], actor: Actor): Promise<string | null> {
  if (actor.kind !== 'LINK_HOLDER' && actor.kind !== 'REQUESTER_LINK_HOLDER') return null;
  const table = actor.kind === 'LINK_HOLDER' ? 'task_links' : 'requester_links';
  const { rows } = await db.query<{ id: string }>(`select request_id as id from ${table} where id::text = $1`, [actor.linkId]);
  return rows[0]?.id ?? null;
}

function ofRequest(actor: Actor, id: string, facts: RequestFacts, behind: string | null): Relation {
  const open = ['NEW', 'OPEN', 'ASSIGNED'].includes(facts.status);
  return {
    how: behind === id ? 'the same request' : toRequest(actor, id, facts),
    stage: open ? 'open' : facts.status === 'DELIVERED' ? 'delivered' : 'over',
  };
}

function toRequest(actor: Actor, id: string, { network, ward, handledBy, takenBy, stands, asking }: RequestFacts): string {
  if (actor.kind === 'ANYONE') return 'anybody';
  if (actor.networkId !== network) return 'another network';
  switch (actor.kind) {
    case 'WARD_LEAD':
      if (ward === null) return takenBy === null || takenBy === actor.staffId ? 'no ward yet' : 'no ward yet, typed by another';
      if (actor.wardCodes.includes(ward as never)) return 'own ward';
      return actor.wardCodes.includes(handledBy as never) ? 'sent to mine' : 'another ward';
    case 'VOLUNTEER':
      return actor.requestId === id ? standing(stands) : 'another request';
    case 'REQUESTER':
      return actor.requestId === id ? 'own request' : 'another request';
    case 'PARTNER':
    case 'PARTNER_CLIENT':
      return asking !== null && !isBehindLink(actor) && actor.scopes.includes('REFERRALS_READ') && actor.organizationId === asking
        ? 'made by them'
        : 'own network';
    default:
      return 'own network';
  }
}

const isBehindLink = (actor: Actor): boolean =>
  actor.kind === 'PARTNER_CLIENT' && (actor.referralId ?? actor.referrerLinkId) !== undefined;

const standing = (status: string | null): string =>
  ({ ACCEPTED: 'accepted', STARTED: 'accepted', PROPOSED: 'proposed', OFFERED: 'offered', DELIVERED: 'done' })[status ?? ''] ??
  'asked';

function ofOne(actor: Actor, noun: Noun, id: string, { network, ward, about, organization }: Whose): string {
  if (actor.kind === 'ANYONE') return 'anybody';
  if (noun === 'service' && actor.kind === 'PARTNER' && organization === actor.organizationId)
    return network === null || network === actor.networkId ? 'own organisation' : 'another network';
  if (actor.networkId !== network) return 'another network';
  if (actor.kind === 'PARTNER' && (noun === 'client' || noun === 'webhook'))
    return organization === actor.organizationId ? 'own organisation' : 'own network';
  if (noun === 'concern' && 'safeguarding' in actor && actor.safeguarding)
    return about === actor.staffId ? 'about themselves' : 'about somebody else';
  if (noun === 'webhook' && 'clientId' in actor) return about === actor.clientId ? 'themselves' : 'own network';
  const own = [
    ['staffId', 'staff'],
    ['volunteerId', 'volunteer'],
    ['clientId', 'client'],
  ] as const;
  if (own.some(([key, of]) => noun === of && (actor as Record<string, unknown>)[key] === id)) return 'themselves';
  if (noun !== 'volunteer' || actor.kind !== 'WARD_LEAD') return 'own network';
  return actor.wardCodes.includes(ward as never) ? 'own ward' : 'another ward';
}

async function ofWard(db: TestHouse['db'], actor: Actor, code: string): Promise<string> {
  if (actor.kind === 'ANYONE') return 'anybody';
  const { rows } = await db.query('select from network_wards where network_id = $1 and ward_code = $2', [actor.networkId, code]);
  if (rows.length === 0) return 'another network';
  if ('grantedWards' in actor) return actor.grantedWards.includes(code as never) ? 'granted' : 'own network';
  if (actor.kind !== 'WARD_LEAD') return 'own network';
  return actor.wardCodes.includes(code as never) ? 'own ward' : 'another ward';
}
