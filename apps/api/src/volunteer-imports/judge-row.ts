import {
  type ImportOutcome,
  isEmailAddress,
  LONGEST,
  mendPhone,
  mendPostcode,
  type NamedChoice,
  type ReadRow,
  type Refusal,
  type RefusalCode,
  readImportRow,
  type SaidInRow,
  type Ward,
  withoutDashes,
} from '@wardwise/domain';
import { isBarred } from '../bars/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { Reading } from '../platform/input.ts';
import { sameBox } from '../platform/same-box.ts';
import { listKnownBy, wardOfPostcode } from '../volunteers/index.ts';

/** One row of a group's file: its number there, and what the mapped columns say. */
export type ImportRow = { row: number } & SaidInRow;
/** What came of it: never what it says. */
export type RowReport = { row: number; outcome: ImportOutcome; remarks: Refusal<RefusalCode>[] };

/** What rows are held against: what the network has, which rows of this file were taken in, and whom the rows before it named. */
export type AgainstWhat = {
  categories: readonly NamedChoice[];
  skills: readonly NamedChoice[];
  today: string;
  rowsTaken: ReadonlySet<number>;
  seen: Set<string>;
};

/** Somebody who can be taken in. */
export type Newcomer = ReadRow & { name: string; phone: string; email: string; ward: Ward };

/** Judges one row: somebody new, somebody we know (also whoever was removed), or what is to be mended. */
export async function judgeRow(tx: Tx, row: ImportRow, against: AgainstWhat): Promise<RowReport & { newcomer: Newcomer | null }> {
  const { row: at, ...cells } = row;
  const said = withoutDashes(cells);
  const told = (outcome: ImportOutcome, remarks: Refusal<RefusalCode>[] = [], newcomer: Newcomer | null = null) => ({
    ...{ row: at, outcome, remarks, newcomer },
  });
  if (against.rowsTaken.has(at)) return told('KNOWN');
  const read = readImportRow(said, against, against.today);
  const reading = new Reading<'EMAIL_MALFORMED' | 'POSTCODE_MALFORMED' | 'POSTCODE_NOT_OURS'>();
  const name = reading.text('name', (said.name ?? '').normalize('NFC').replaceAll(/\s+/g, ' '), LONGEST.calledName);
  const email = reading.text('email', (said.email ?? '').replace(/^mailto:/i, ''), LONGEST.email);
  if (email !== '' && email.length <= LONGEST.email && !isEmailAddress(email)) reading.refuse('EMAIL_MALFORMED', 'email');
  const phone = reading.phone('phone', mendPhone(said.phone ?? ''));
  const reachable = !reading.refusals.some(({ field }) => field === 'phone' || field === 'email');
  if (reachable && (await isKnown(tx, { phone, email }, against.seen))) return told('KNOWN');
  const ward = await wardOfPostcode(tx, mendPostcode(said.postcode ?? ''));
  if (typeof ward === 'string') reading.refuse(ward, 'postcode');
  const formulas = new Set(read.ok ? [] : read.refusals.map(({ field }) => field)); // of a formula it is told that it is one, and no more
  const wrong = [...(read.ok ? [] : read.refusals), ...reading.refusals.filter(({ field }) => !formulas.has(field))];
  if (wrong.some(({ code }) => code === 'APPLICANT_TOO_YOUNG')) return told('NOT_TAKEN', wrong);
  if (!read.ok || typeof ward === 'string' || wrong.length > 0) return told('TO_MEND', wrong);
  for (const mark of marksOf({ phone, email })) against.seen.add(mark);
  const remarks = read.value.unknown.map((field) => ({ code: 'WORDS_NOT_KNOWN' as const, field }));
  return told('TAKEN_IN', remarks, { ...read.value, name, phone, email, ward });
}

type Reach = { phone: string; email: string };
const marksOf = ({ phone, email }: Reach): string[] => [phone, sameBox(email)];

async function isKnown(tx: Tx, reach: Reach, seen: ReadonlySet<string>): Promise<boolean> {
  if (marksOf(reach).some((mark) => seen.has(mark))) return true;
  const here = await tx.asSystem(() => listKnownBy(tx, reach));
  return (await isBarred(tx, reach)) || here.length > 0;
}
