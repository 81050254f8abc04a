import type { ConsentWords, HelpRequest, PageLanguage } from '@wardwise/domain';
import { inWords, isRunning } from '@wardwise/domain';
import { findCategory } from '../categories/index.ts';
import type { Ctx } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { loadRequest } from '../requests/index.ts';
import { around, findHeldBeside } from './around.store.ts';
import { findWeekly, whoComes, whoRings } from './weekly.store.ts';

type Facts = {
  networkName: string;
  networkPhone: string | null;
  networkEmail: string | null;
  pageLanguage: PageLanguage;
  reference: string | null;
  onDutyFrom: string | null;
  wardName: string | null;
  holdsCard: boolean;
  consentWords: ConsentWords | null;
  consentLanguage: PageLanguage | null;
  consentAt: Date | null;
};

/** What a browser that nobody has bound learns: whose page it is, and whom to ring. */
const NOTHING = {
  ...{ status: null, reference: null, categoryLabel: null, wardName: null, neededBy: null, onDutyFrom: null },
  ...{ consentWords: null, consentLanguage: null, consentAt: null },
  ...{ askedByAnother: false, noticeReadAt: null },
  ...{
    youngPerson: false,
    changeable: false,
    holdsCard: false,
    referralRuns: false,
    weekly: null,
    volunteers: [],
    rings: [],
    looks: [],
  },
};

/** A request as whoever asked is told of it; until this browser is bound, whose page it is and no more. Null for nobody's link. */
export function readMyRequest({ actor, db, language }: Ctx) {
  if (actor.kind !== 'REQUESTER' && actor.kind !== 'REQUESTER_LINK_HOLDER') return null;
  return db.transaction(async (tx) => {
    const facts = await findFacts(tx, actor.linkId);
    if (!facts) return null;
    const { networkName, networkPhone, networkEmail, pageLanguage } = facts;
    const whose = { networkName, networkPhone, networkEmail, pageLanguage };
    if (actor.kind === 'REQUESTER_LINK_HOLDER') return { ...NOTHING, ...whose, bound: false, needsCode: actor.boundElsewhere };
    const request = await loadRequest(tx, actor.requestId, false);
    if (!request) return null;
    const { cards, referralRuns } = await findHeldBeside(tx, request.id);
    const category = await findCategory(tx, request.categoryKey);
    const { neededBy, youngPerson, askedByAnother, noticeReadAt } = request;
    const { reference, onDutyFrom, wardName, holdsCard, consentWords, consentLanguage, consentAt } = facts;
    // Forgotten after delivery: for them it is over, whoever else is still asked how it went.
    const status = request.status === 'DELIVERED' && !holdsCard ? 'CLOSED' : request.status;
    return {
      ...whose,
      ...{ bound: true, needsCode: false, status, reference, neededBy, youngPerson, wardName },
      onDutyFrom: status === 'NEW' || status === 'OPEN' ? onDutyFrom : null,
      categoryLabel: category ? inWords(category.labels, language).label : null,
      changeable: isRunning(request),
      ...{ holdsCard: holdsCard || cards, referralRuns },
      ...{ consentWords, consentLanguage, consentAt, askedByAnother, noticeReadAt },
      weekly: await findWeekly(tx, request.id, language),
      volunteers: await whoComes(tx, request.id),
      rings: await whoRings(tx, request.id),
      looks: await listLooks(tx, request),
    };
  });
}

const findFacts = (tx: Tx, linkId: string): Promise<Facts | null> =>
  tx.one<Facts>(sql`
    select n.name as "networkName", n.phone as "networkPhone", n.email as "networkEmail", l.page_language as "pageLanguage",
      r.consent_words as "consentWords", r.consent_language as "consentLanguage", r.consent_at as "consentAt",
      r.reference, r.on_duty_from::text as "onDutyFrom", (select w.name from wards w where w.code = r.ward_code) as "wardName",
      exists (select from contact_cards c where c.network_id = r.network_id and c.request_id = r.id) as "holdsCard"
    from requester_links l join networks n on n.id = l.network_id join help_requests r on r.network_id = l.network_id and r.id = l.request_id
    where l.network_id = ${param(tx.networkId)} and l.id = ${param(linkId)}`);

/** Who looked: when, as what, by first name, which fields and why; their own looks too, and those at what help every week beside it holds. */
const listLooks = (tx: Tx, { id }: HelpRequest) =>
  tx.rows<{ at: Date; role: string; who: string | null; fields: string[]; purpose: string }>(sql`
    select l.at, l.role, l.fields, l.purpose,
      coalesce((select o.name from organizations o where o.id = l.organization_id),
        (select split_part(s.display_name, ' ', 1) from staff s where s.network_id = l.network_id and s.id = l.staff_id),
        (select v.first_name from volunteers v where v.network_id = l.network_id and v.id = l.looker_id)) as who
    from looks l where l.network_id = ${param(tx.networkId)} and l.request_id in ${around(param(tx.networkId), sql`${param(id)}::uuid`)} order by l.at, l.id`);
