import {
  afterQuiet,
  agree,
  type Decision,
  dayIn,
  IMPORT_ROWS_AT_ONCE,
  type ImportBasis,
  isGroupName,
  LONGEST,
  type NamedChoice,
  PAGE_LANGUAGES,
  TIME_ZONE,
  type VolunteerId,
} from '@wardwise/domain';
import { listCategories } from '../../categories/index.ts';
import { makeOwnLink } from '../../links/index.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { Reading } from '../../platform/input.ts';
import { announceAll } from '../../platform/outbox.ts';
import { fileMark } from '../../platform/seal/index.ts';
import { listSkills } from '../../skills/index.ts';
import { saveHandedIn } from '../../volunteers/index.ts';
import { type AgainstWhat, type ImportRow, judgeRow, type Newcomer, type RowReport } from '../judge-row.ts';
import { takesInVolunteers } from '../volunteer-import.policy.ts';
import { addFile, addRows, findFile, type HandedFile, mailsAhead, waitForOthers } from '../volunteer-import.store.ts';

export const TAKE_IN_VOLUNTEERS_REFUSALS = [
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
  'LIST_TOO_LONG',
  'FILE_MARK_MALFORMED',
  'SOURCE_NOT_A_NAME',
  ...IDEMPOTENCY_REFUSALS,
] as const;
type TakeInRefusal = Exclude<(typeof TAKE_IN_VOLUNTEERS_REFUSALS)[number], (typeof IDEMPOTENCY_REFUSALS)[number]>;

/** Some rows of a group's file, by its SHA-256: tried, or taken in. */
export type TakeInVolunteers = {
  source: string;
  basis: ImportBasis;
  fileSha256: string;
  dryRun: boolean;
  rows: ImportRow[];
  idempotencyKey?: string | null;
};

/** The first mails go out one after the other, so far apart, in milliseconds. */
const APART_MS = 6000;

/** A coordinator takes in rows of a group's file: each good one becomes somebody who waits for their own yes, and is told so by mail. Said twice it adds nobody. */
export async function takeInVolunteers({ actor, db, house }: Pick<Ctx, 'actor' | 'db' | 'house'>, input: TakeInVolunteers) {
  if (!takesInVolunteers(actor)) throw forbidden();
  const work = async (tx: Tx): Promise<Decision<{ rows: RowReport[] }, TakeInRefusal>> => {
    const reading = new Reading<'LIST_TOO_LONG' | 'FILE_MARK_MALFORMED' | 'SOURCE_NOT_A_NAME'>();
    const source = reading.text('source', input.source.replaceAll(/\s+/g, ' '), LONGEST.calledName);
    if (!isGroupName(source)) reading.refuse('SOURCE_NOT_A_NAME', 'source');
    if (!/^[0-9a-f]{64}$/.test(input.fileSha256)) reading.refuse('FILE_MARK_MALFORMED', 'fileSha256');
    if (input.rows.length > IMPORT_ROWS_AT_ONCE) reading.refuse('LIST_TOO_LONG', 'rows');
    if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as never };

    if (!input.dryRun) await waitForOthers(tx);
    const file = { source, basis: input.basis, mark: fileMark(house.ring, Buffer.from(input.fileSha256, 'hex')) };
    const against = await againstWhat(tx, (await findFile(tx, file.mark))?.rowsTaken ?? []);
    const judged: Awaited<ReturnType<typeof judgeRow>>[] = [];
    for (const row of input.rows) judged.push(await judgeRow(tx, row, against));
    const taken = judged.flatMap(({ row, newcomer }) => (newcomer ? [{ row, newcomer }] : []));
    if (!input.dryRun && taken.length > 0) await takeIn(tx, file, actor.staffId, taken);
    return agree({ rows: judged.map(({ row, outcome, remarks }) => ({ row, outcome, remarks })) });
  };
  return db.once('takeInVolunteers', input, work);
}

async function againstWhat(tx: Tx, rowsTaken: readonly number[]): Promise<AgainstWhat> {
  const categories = (await listCategories(tx)).map(({ key, labels }) => ({
    key,
    labels: Object.values(labels).flatMap(({ label, publicLabel }) => [label, publicLabel]),
  }));
  const skills: NamedChoice[] = [];
  for (const language of PAGE_LANGUAGES)
    for (const { key, label } of await listSkills(tx, null, language)) skills.push({ key, labels: [label] });
  return { categories, skills, today: dayIn(TIME_ZONE, tx.now), rowsTaken: new Set(rowsTaken), seen: new Set() };
}

async function takeIn(tx: Tx, file: HandedFile, by: Parameters<typeof addFile>[2], taken: { row: number; newcomer: Newcomer }[]) {
  const { id: importId } = (await findFile(tx, file.mark)) ?? (await addFile(tx, file, by));
  const ids: VolunteerId[] = [];
  for (const { newcomer } of taken) ids.push(await saveHandedIn(tx, { ...newcomer, importId }));
  await addRows(
    tx,
    importId,
    taken.map(({ row }) => row),
  );
  const { last, quiet } = await mailsAhead(tx);
  let due = new Date(Math.max(tx.now.getTime(), (last?.getTime() ?? 0) + APART_MS));
  const dueAt = ids.map(() => {
    const at = afterQuiet(quiet, due);
    due = new Date(at.getTime() + APART_MS);
    return at;
  });
  const links: string[] = [];
  for (const id of ids) links.push(await makeOwnLink(tx, id));
  await announceAll(
    tx,
    links.map((linkId) => ({ type: 'volunteer.handed-in.mail', linkId }) as const),
    dueAt,
  );
}
