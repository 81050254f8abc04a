import {
  agree,
  type Decision,
  isPageLanguage,
  type KnownOfVolunteer,
  LONGEST,
  type PageLanguage,
  type Refusal,
  SAY_OF_VOLUNTEER_REFUSALS,
  type SaidOfVolunteer,
  type SaidQuietHours,
  type SayOfVolunteerRefusal,
  sayOfVolunteer,
  type VolunteerId,
} from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { Reading } from '../platform/input.ts';
import { param, sql } from '../platform/sql.ts';

/** What refuses it. */
export const SAID_REFUSALS = [...SAY_OF_VOLUNTEER_REFUSALS, 'TEXT_MISSING', 'TEXT_TOO_LONG'] as const;
export type SaidRefusal = SayOfVolunteerRefusal | 'TEXT_MISSING' | 'TEXT_TOO_LONG';

/** What somebody is to be known by from now on; left out, it stays as it was. */
export type Said = Omit<SaidOfVolunteer, 'quietHours'> & {
  quietHours?: { from?: number | null; until?: number | null } | null;
  name?: string | null;
  onDuty?: boolean | null;
  pageLanguage?: string | null;
  texts?: boolean | null;
};
type Known = KnownOfVolunteer & {
  name: string | null;
  onDuty: boolean | null;
  texts: boolean | null;
  pageLanguage: PageLanguage | null;
};

/** Reads it against what the network has to choose from; all that is wrong with it at once. */
export async function readSaid(tx: Tx, said: Said): Promise<Decision<Known, SaidRefusal>> {
  const reading = new Reading<'LANGUAGE_UNKNOWN'>();
  const given = (said.name ?? null) !== null;
  const name = given ? reading.text('name', said.name as string, LONGEST.calledName) : null;
  const pageLanguage = said.pageLanguage ?? null;
  if (pageLanguage !== null && !isPageLanguage(pageLanguage)) reading.refuse('LANGUAGE_UNKNOWN', 'pageLanguage');
  const skills = await tx.rows<{ key: string }>(sql`select key from skills where network_id = ${param(tx.networkId)}`);
  // Whatever is not offered any more stays theirs.
  const categories = await tx.rows<{ key: string }>(
    sql`select key from categories where network_id = ${param(tx.networkId)} and key <> 'interpreting'`,
  );
  const known = sayOfVolunteer(
    { ...said, quietHours: quietHoursOf(said) },
    { categoryKeys: categories.map(({ key }) => key) as never, skillKeys: skills.map(({ key }) => key) },
  );
  const refusals = [...reading.refusals, ...(known.ok ? [] : known.refusals)] as Refusal<SaidRefusal>[];
  if (!known.ok || refusals.length > 0) return { ok: false, refusals };
  return agree({
    ...known.value,
    name,
    onDuty: said.onDuty ?? null,
    texts: said.texts ?? null,
    pageLanguage: pageLanguage as PageLanguage | null,
  });
}

/** Neither hour said: those of the network; one alone is none. */
function quietHoursOf({ quietHours }: Said): SaidQuietHours | null {
  if (!quietHours) return null;
  const { from, until } = quietHours;
  return (from ?? null) === null && (until ?? null) === null ? 'AS_NETWORK' : { from: from ?? -1, until: until ?? -1 };
}

/** Writes it down; whom they help is told the first word of their name. */
export async function saveSaid(tx: Tx, id: VolunteerId, known: Known): Promise<void> {
  const { name, languages, categoryKeys, skillKeys, capacity, onDuty, pageLanguage, freeTimes, quietHours, texts } = known;
  const own = quietHours === 'AS_NETWORK' ? null : quietHours;
  await tx.run(sql`update volunteers set
      display_name = coalesce(${param(name)}, display_name), first_name = coalesce(${param(name?.split(/\s+/)[0] ?? null)}, first_name),
      languages = coalesce(${param(languages)}::text[], languages), category_keys = coalesce(${param(categoryKeys)}::text[], category_keys),
      skill_keys = coalesce(${param(skillKeys)}::text[], skill_keys), capacity = coalesce(${param(capacity)}::int, capacity),
      on_duty = coalesce(${param(onDuty)}::boolean, on_duty) and (import_id is null or guidance_at is not null), page_language = coalesce(${param(pageLanguage)}, page_language),
      texts = coalesce(${param(texts)}::boolean, texts), text_trouble = case when ${param(texts)}::boolean is null then text_trouble end,
      free_times = coalesce(${param(freeTimes)}::text[], free_times),
      quiet_from = case when ${param(quietHours !== null)} then ${param(own?.from ?? null)}::smallint else quiet_from end,
      quiet_until = case when ${param(quietHours !== null)} then ${param(own?.until ?? null)}::smallint else quiet_until end
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}
