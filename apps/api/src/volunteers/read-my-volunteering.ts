import { type CredentialKind, type FreeTime, KEPT_FOR, type PageLanguage, type VolunteerStatus } from '@wardwise/domain';
import { findGuidance } from '../guidance/index.ts';
import type { Ctx } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';
import { listPushes } from '../pushes/index.ts';

type Facts = {
  networkPhone: string | null;
  networkEmail: string | null;
  status: VolunteerStatus;
  name: string;
  wardName: string;
  languages: string[];
  categoryKeys: string[];
  skillKeys: string[];
  capacity: number;
  onDuty: boolean;
  freeTimes: FreeTime[];
  quietFrom: number | null;
  quietUntil: number | null;
  networkQuietFrom: number;
  networkQuietUntil: number;
  texts: boolean;
  weekly: boolean;
  wardMessages: boolean;
  spendingCapPence: number | null;
  guidanceAt: Date | null;
  guidanceDay: string | null;
  handedInBy: string | null;
  handedInAt: Date | null;
  handedInBasis: string | null;
  ownYesUntil: Date | null;
  selfIsolating: boolean;
  isolationWords: string | null;
  isolationLanguage: string | null;
  isolationAt: Date | null;
  pageLanguage: PageLanguage;
  joinedAt: Date;
};

/** A volunteer as we know them, who looked at how to reach them, and what they did for whom: for themselves alone, at the browser their link is bound to. Null for anybody else. */
export function readMyVolunteering({ actor, db, language, house }: Ctx) {
  if (actor.kind !== 'VOLUNTEER') return null;
  const { volunteerId } = actor;
  return db.transaction(async (tx) => {
    const facts = await tx.one<Facts>(sql`
      select n.phone as "networkPhone", n.email as "networkEmail", v.display_name as name, v.status,
        v.spending_cap_pence as "spendingCapPence", v.guidance_at as "guidanceAt",
        (select g.day::text from guidance g where g.network_id = v.network_id and g.id = v.guidance_id) as "guidanceDay",
        (select w.name from wards w where w.code = v.ward_code) as "wardName", v.languages, v.category_keys as "categoryKeys", v.skill_keys as "skillKeys",
        v.capacity, v.on_duty as "onDuty", v.free_times as "freeTimes", v.quiet_from as "quietFrom", v.quiet_until as "quietUntil",
        n.quiet_from as "networkQuietFrom", n.quiet_until as "networkQuietUntil", v.texts, v.weekly, v.ward_messages as "wardMessages", v.self_isolating as "selfIsolating", v.isolation_words as "isolationWords",
        i.source as "handedInBy", i.imported_at as "handedInAt", i.basis as "handedInBasis",
        case when i.id is not null and v.guidance_at is null then v.applied_at + ${param(KEPT_FOR.application)}::interval end as "ownYesUntil",
        v.isolation_language as "isolationLanguage", v.isolation_at as "isolationAt", v.page_language as "pageLanguage", v.joined_at as "joinedAt"
      from volunteers v join networks n on n.id = v.network_id left join volunteer_imports i on i.network_id = v.network_id and i.id = v.import_id
      where v.network_id = ${param(tx.networkId)} and v.id = ${param(volunteerId)} and v.ward_code is not null`);
    if (!facts) return null;
    const toAgree = facts.ownYesUntil && (await findGuidance(tx, language));
    return {
      ...facts,
      guidanceToAgree: toAgree?.id ?? null,
      guidanceToAgreeText: toAgree?.text ?? null,
      texts: house.textsToken === null ? null : facts.texts,
      guidanceToAgreeEnglish: toAgree?.english ?? null,
      pushKey: house.vapid?.publicKey ?? null,
      pushes: (await listPushes(tx, volunteerId)).map(({ id, since }) => ({ id: showId('push', id), since })),
      credentials: await listCredentials(tx, volunteerId),
      tasks: await listTasks(tx, volunteerId, language),
      looks: await listLooks(tx, volunteerId),
    };
  });
}

const listCredentials = (tx: Tx, id: string) =>
  tx.rows<{
    kind: CredentialKind;
    seenOn: string;
    validUntil: string | null;
    consentWords: string | null;
    consentLanguage: string | null;
    consentAt: Date | null;
  }>(sql`select kind, seen_on::text as "seenOn", valid_until::text as "validUntil", consent_words as "consentWords",
      consent_language as "consentLanguage", consent_at as "consentAt"
    from volunteer_credentials where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)} order by kind`);

/** Their tasks and offers for as long as the requests' stubs are kept; of what is needed the call-out's word, which they were told. */
const listTasks = (tx: Tx, id: string, language: PageLanguage) =>
  tx.rows<{ what: string; status: string; at: Date }>(sql`
    select (select l.public_label from category_labels l where l.network_id = r.network_id and l.category_key = r.category_key and l.language in ('en', ${param(language)})
        order by (l.language = ${param(language)}) desc limit 1) as what, t.status, t.at
    from (select network_id, request_id, status, coalesce(delivered_at, ended_at, accepted_at, proposed_at) as at from assignments
          where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)}
        union all select network_id, request_id, status, offered_at from offers
          where network_id = ${param(tx.networkId)} and volunteer_id = ${param(id)} and status <> 'ACCEPTED') t
      join help_requests r on r.network_id = t.network_id and r.id = t.request_id order by t.at`);

/** Who looked at how to reach them: when, as what, by first name, which fields and why; their own looks too. */
const listLooks = (tx: Tx, id: string) =>
  tx.rows<{ at: Date; role: string; who: string | null; fields: string[]; purpose: string }>(sql`
    select l.at, l.role, l.fields, l.purpose,
      (select split_part(s.display_name, ' ', 1) from staff s where s.network_id = l.network_id and s.id = l.staff_id) as who
    from looks l where l.network_id = ${param(tx.networkId)} and l.volunteer_id = ${param(id)} order by l.at, l.id`);
