import { IMPORT_ROWS_AT_ONCE } from '@wardwise/domain';
import { useState } from 'react';
import type { TakeInVolunteersInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import type { RowReport, SentRow } from './rows.ts';

const TAKE_IN = graphql(`
  mutation TakeInVolunteers($input: TakeInVolunteersInput!) {
    takeInVolunteers(input: $input) {
      rows { row outcome remarks { code message field } }
      userErrors { code message field }
    }
  }
`);

/** Sends rows some at a time, and tells how far it is. What stops it leaves what was done; it goes on from there. */
export function useTakeIn() {
  const { run, refusals, forgive } = useCommand(TAKE_IN, { repeatable: true, look: true });
  const [soFar, setSoFar] = useState<number | null>(null);

  /** Answers what came of the rows; fewer than were sent where it stopped. */
  async function send(
    file: Omit<TakeInVolunteersInput, 'rows' | 'idempotencyKey'>,
    rows: readonly SentRow[],
  ): Promise<RowReport[]> {
    const told: RowReport[] = [];
    try {
      for (let from = 0; from < rows.length; from += IMPORT_ROWS_AT_ONCE) {
        setSoFar(from);
        const answer = await run({ ...file, rows: rows.slice(from, from + IMPORT_ROWS_AT_ONCE) });
        if (!answer?.rows) break;
        told.push(...answer.rows);
      }
    } finally {
      setSoFar(null);
    }
    return told;
  }
  return { send, soFar, refusals, forgive };
}
