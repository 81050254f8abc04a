import { isSignedInKind } from '../platform/actor.ts';
import { column, id, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';

/** Passkeys, told to whom they sign in, by the name they gave them. */
export const passkeyShape: Shape = {
  table: 'passkeys',
  fields: {
    id: id('passkey'),
    name: column('name'),
    addedAt: time('created_at'),
    lastUsedAt: time('last_used_at'),
  },
  visibleTo: (row, who) =>
    isSignedInKind(who.kind) ? sql`${row('network_id')} = ${who.networkId} and ${row('staff_id')} = ${who.staffId}` : sql`false`,
};
