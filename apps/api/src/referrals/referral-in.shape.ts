import {
  column,
  computed,
  expression,
  id,
  type Order,
  part,
  type Row,
  type Shape,
  time,
  type Who,
} from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';
import { canRefer, isReferrer } from './referral-in.policy.ts';

const ofRequest = (row: Row, what: Sql): Sql =>
  sql`(select ${what} from help_requests r where r.network_id = ${row('network_id')} and r.id = ${row('request_id')})`;

/** Of the yes that they stated: whoever is on a list says their own to us, which is not theirs to read. */
const ofStated = (row: Row, what: Sql): Sql => sql`case when ${row('consent_by')} is not null then ${ofRequest(row, what)} end`;

const ofList = (row: Row, what: Sql): Sql =>
  sql`(select ${what} from referral_lists l where l.network_id = ${row('network_id')} and l.id = ${row('list_id')})`;

/** What whoever referred somebody to us is told of it: how far it has come, and nothing of the person; the request's leads read whom we have it from. */
export const referralInShape: Shape = {
  table: 'referrals_in',
  fields: {
    id: id('referralIn'),
    status: column('status'),
    reason: column('reason'),
    organizationName: expression((row) => sql`(select o.name from organizations o where o.id = ${row('organization_id')})`),
    networkName: expression((row) => sql`(select n.name from networks n where n.id = ${row('network_id')})`),
    reference: expression((row) => ofRequest(row, sql`r.reference`)),
    consent: part({
      by: column('consent_by'),
      how: column('consent_how'),
      words: expression((row) => ofStated(row, sql`r.consent_words`)),
      language: expression((row) => ofStated(row, sql`r.consent_language`)),
      at: expression((row) => ofStated(row, sql`to_char(r.consent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)),
    }),
    listAgreement: expression((row) => ofList(row, sql`l.agreement`)),
    listBasis: expression((row) => ofList(row, sql`l.basis`)),
    sentAt: time('sent_at'),
    acceptedAt: time('accepted_at'),
    startedAt: time('started_at'),
    endedAt: time('ended_at'),
    canWithdraw: computed(
      {
        networkId: (row) => row('network_id'),
        organizationId: (row) => row('organization_id'),
        linkId: (row) => row('link_id'),
        endedAt: (row) => row('ended_at'),
      },
      (needs, { actor }) => needs.endedAt === null && canRefer(actor) && isReferrer(actor, needs as never),
    ),
  },
  visibleTo: (row, who) => seen(row, who),
};

/** The newest first; the id settles those of one moment. */
export const REFERRAL_IN_ORDER: Order = {
  name: 'newest',
  down: true,
  keys: [
    { of: (row) => row('sent_at'), cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};

/** By the request it is about, for the staff; for whoever referred the same as `isReferrer`. */
function seen(row: Row, who: Who): Sql {
  if (who.kind === 'COORDINATOR') return sql`${row('network_id')} = ${who.networkId}`;
  if (who.kind === 'WARD_LEAD') return requestSeen(row, who);
  return who.kind === 'PARTNER_CLIENT' || who.kind === 'PARTNER' ? isTheirs(row, who) : sql`false`;
}

const isTheirs = (row: Row, who: Who): Sql =>
  sql`${row('network_id')} = ${who.networkId} and ${row('organization_id')} = ${who.organizationId}::uuid and 'REFERRALS_READ' = any(${who.scopes}::text[])
    and ${who.referralId}::uuid is null and coalesce(${who.referrerLinkId}::uuid, ${row('link_id')}) is not distinct from ${row('link_id')}`;
