import { column, expression, type Row, type Shape, type Who } from '../platform/shapes/index.ts';
import { name, type Sql, sql } from '../platform/sql.ts';

/** The kinds of help of the reader's network, labelled in the reader's language. */
export const categoryShape: Shape = {
  table: 'categories',
  fields: {
    key: column('key'),
    label: expression((row, _args, who) => label(row, who, 'label')),
    publicLabel: expression((row, _args, who) => label(row, who, 'public_label')),
    credentials: column('credentials'),
    ways: column('ways'),
  },
  visibleTo: (row, who) => {
    const ours = sql`${row('network_id')} = ${who.networkId}`;
    // Whoever may refer somebody to us says which kind of help is needed.
    if (who.kind === 'PARTNER_CLIENT') return sql`${ours} and 'REFERRALS_WRITE' = any(${who.scopes}::text[])`;
    return who.kind === 'ANYONE' || who.kind === 'COUNCIL_CLIENT' || who.kind === 'PARTNER' ? sql`false` : ours;
  },
};

// Every category has an English label: it stands where the reader's language is missing.
const label = (row: Row, who: Who, of: 'label' | 'public_label'): Sql => sql`(select l.${name(of)} from category_labels l
  where l.network_id = ${row('network_id')} and l.category_key = ${row('key')} and l.language in ('en', ${who.language})
  order by (l.language = ${who.language}) desc limit 1)`;
