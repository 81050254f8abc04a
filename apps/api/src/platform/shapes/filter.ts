import { param, type Sql, sql } from '../sql.ts';

/** A column that is one of a list; nothing where the list is not given. */
export const inList = (column: Sql, values: readonly string[] | null | undefined): Sql[] =>
  values ? [sql`${column} = any(${param(values)}::text[])`] : [];
