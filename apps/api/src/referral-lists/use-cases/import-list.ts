import { agree, type Decision, LIST_BASES, type ListBasis, LONGEST_LIST, type Refusal } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { readId } from '../../platform/ids.ts';
import { type InputRefusal, Reading } from '../../platform/input.ts';
import { fileMark } from '../../platform/seal/index.ts';
import { takesLists } from '../referral-list.policy.ts';
import { addList, findOrganizations } from '../referral-list.store.ts';
import { type ListRow, type RowRefusal, takeRow } from '../take-row.ts';

type ImportListRefusal = InputRefusal | 'ORGANIZATION_NOT_FOUND' | 'LIST_BASIS_UNKNOWN' | 'LIST_TOO_LONG';

/** A list as it is handed to us: by whom (an id or a name of the directory), by which signed agreement, on which basis, the file itself and its rows. */
export type ImportList = {
  organization: string;
  agreement: string;
  basis: string;
  file: Buffer;
  rows: ListRow[];
  dryRun: boolean;
};

/** What came of it: `again` where this very file was taken in before by the same agreement. Of a row only its line, the column and what is wrong. */
export type ImportedList = { added: number; again: boolean; refused: { line: number; refusals: Refusal<RowRefusal>[] }[] };

const LONGEST_AGREEMENT = 120;

/** Rolls back what was only tried. */
class Tried extends Error {
  readonly what: ImportedList;
  constructor(what: ImportedList) {
    super('tried');
    this.what = what;
  }
}

/** A coordinator takes in a list of people under a signed agreement: each good row becomes a request for a lead to ring about, all in one transaction; said twice it adds nobody. */
export async function importList(
  { actor, db, house }: Pick<Ctx, 'actor' | 'db' | 'house'>,
  input: ImportList,
): Promise<Decision<ImportedList, ImportListRefusal>> {
  try {
    return await db.transaction(async (tx): Promise<Decision<ImportedList, ImportListRefusal>> => {
      if (!takesLists(actor)) throw forbidden();
      const reading = new Reading<'LIST_BASIS_UNKNOWN' | 'LIST_TOO_LONG' | 'ORGANIZATION_NOT_FOUND'>();
      const agreement = reading.text('agreement', input.agreement, LONGEST_AGREEMENT);
      const basis = readBasis(input.basis);
      if (!basis) reading.refuse('LIST_BASIS_UNKNOWN', 'basis');
      if (input.rows.length > LONGEST_LIST) reading.refuse('LIST_TOO_LONG', 'file');
      const named = { id: readId<string>('organization', input.organization), name: input.organization };
      const [organizationId, another] = await findOrganizations(tx, named);
      if (!organizationId || another) reading.refuse('ORGANIZATION_NOT_FOUND', 'organization');
      if (!organizationId || !basis || reading.refusals.length > 0) return { ok: false, refusals: reading.refusals };

      const list = { organizationId, agreement, basis, mark: fileMark(house.ring, input.file) };
      const listId = await addList(tx, list, actor.staffId);
      if (!listId) return agree({ added: 0, again: true, refused: [] });
      const told: ImportedList = { added: 0, again: false, refused: [] };
      for (const row of input.rows) {
        const taken = await takeRow(tx, listId, list, row);
        if (taken.ok) told.added += 1;
        else told.refused.push({ line: row.line, refusals: taken.refusals });
      }
      // Where nobody was taken there is no list: the file is mended and said again.
      if (input.dryRun || told.added === 0) throw new Tried(told);
      return agree(told);
    });
  } catch (error) {
    if (error instanceof Tried) return agree(error.what);
    throw error;
  }
}

const readBasis = (said: string): ListBasis | null =>
  LIST_BASES.find((known) => known === said.trim().toUpperCase().replaceAll(/[\s-]/g, '_')) ?? null;
