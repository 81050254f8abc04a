import { agree, type Decision, dayIn, isPageLanguage, leadsToSomebody, refuse, TIME_ZONE, WAYS } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newRandomId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { param, sql } from '../../platform/sql.ts';
import { canWriteGuidance } from '../guidance.policy.ts';
import { saveGuidance, type WrittenPart, type WrittenText } from '../guidance-version.store.ts';

const RULE = [
  'GUIDANCE_DAY_PAST',
  'GUIDANCE_DAY_TAKEN',
  'GUIDANCE_TEXT_MISSING',
  'GUIDANCE_ABOUT_UNKNOWN',
  'GUIDANCE_NOT_ANONYMOUS',
  'LANGUAGE_UNKNOWN',
] as const;
type Refused = (typeof RULE)[number];
export const WRITE_GUIDANCE_REFUSALS = [...RULE, 'TEXT_TOO_LONG', 'DATE_MALFORMED', ...IDEMPOTENCY_REFUSALS] as const;
export type WriteGuidanceRefusal = (typeof WRITE_GUIDANCE_REFUSALS)[number];
export type WriteGuidance = { day: string; texts: WrittenText[]; parts: WrittenPart[]; idempotencyKey?: string | null };

/** As much as somebody reads with a task, in characters. */
const LONGEST = { text: 6000, part: 2000, source: 200 } as const;

/** A coordinator writes new guidance: it counts from its day on, and asks each volunteer again at their next task. What was written stays as it is. */
export function writeGuidance(
  { actor, db }: Ctx,
  input: WriteGuidance,
): Promise<Decision<{ guidanceId: string }, WriteGuidanceRefusal>> {
  return db.once('writeGuidance', input, async (tx): Promise<Decision<{ guidanceId: string }, WriteGuidanceRefusal>> => {
    if (!canWriteGuidance(actor)) throw forbidden();
    const reading = new Reading<Refused>();
    const day = reading.day('day', input.day) ?? '';
    const texts = input.texts.flatMap((one) => written(one, one.text, LONGEST.text, reading));
    const parts = input.parts.flatMap((one) => written(one, `${one.text}${one.source}`, LONGEST.part, reading));
    checkParts(parts, await knownAbout(tx), reading);
    if (!texts.some(({ language }) => language === 'en')) reading.refuse('GUIDANCE_TEXT_MISSING', 'texts');
    if (texts.some(({ text }) => leadsToSomebody(text))) reading.refuse('GUIDANCE_NOT_ANONYMOUS', 'texts');
    if (parts.some(({ text, source }) => [text, source].some(leadsToSomebody))) reading.refuse('GUIDANCE_NOT_ANONYMOUS', 'parts');
    if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };
    if (day < dayIn(TIME_ZONE, tx.now)) return refuse({ code: 'GUIDANCE_DAY_PAST', field: 'day' });

    const guidanceId = newRandomId();
    const kept = await saveGuidance(tx, { id: guidanceId, day, texts, parts });
    return kept ? agree({ guidanceId }) : refuse({ code: 'GUIDANCE_DAY_TAKEN', field: 'day' });
  });
}

/** What was written in one language; nothing where its boxes were left empty. */
function written<T extends { language: string }>(one: T, all: string, longest: number, reading: Reading<Refused>): T[] {
  const said = reading.optionalText('texts', all, longest);
  if (!isPageLanguage(one.language)) reading.refuse('LANGUAGE_UNKNOWN', 'texts');
  return said === null ? [] : [one];
}

/** Each part is about something there is, stands in English too, and says where it comes from. */
function checkParts(parts: WrittenPart[], known: ReadonlySet<string>, reading: Reading<Refused>): void {
  for (const { about, text, source } of parts) {
    if (!known.has(about)) reading.refuse('GUIDANCE_ABOUT_UNKNOWN', 'parts');
    const whole = text.trim() !== '' && source.trim() !== '' && source.length <= LONGEST.source;
    const inEnglish = parts.some((other) => other.about === about && other.language === 'en');
    if (!whole || !inEnglish) reading.refuse('GUIDANCE_TEXT_MISSING', 'parts');
  }
}

async function knownAbout(tx: Tx): Promise<Set<string>> {
  const rows = await tx.rows<{ key: string }>(sql`select key from categories where network_id = ${param(tx.networkId)}`);
  return new Set<string>([...WAYS, ...rows.map(({ key }) => key)]);
}
