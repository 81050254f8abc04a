import { SESSION_IDLE_HOURS } from '@wardwise/domain';
import { isSignedInKind } from '../platform/actor.ts';
import { column, expression, id, type Shape, time } from '../platform/shapes/index.ts';
import { literal, sql } from '../platform/sql.ts';

const IDLE = sql`make_interval(hours => ${literal(String(SESSION_IDLE_HOURS))}::int)`;

/** Where somebody is signed in, told to themselves alone, for as long as it is worth anything. */
export const sessionShape: Shape = {
  table: 'sessions',
  fields: {
    id: id('session'),
    browser: column('browser'),
    system: column('system'),
    since: time('created_at'),
    lastUsedAt: time('last_used_at'),
    endsAt: time('expires_at'),
    current: expression((row, _args, who) => sql`coalesce(${row('id')}::text = ${who.sessionId}, false)`),
  },
  visibleTo: (row, who) => {
    if (!isSignedInKind(who.kind)) return sql`false`;
    return sql`${row('network_id')} = ${who.networkId} and ${row('staff_id')} = ${who.staffId} and ${row('revoked_at')} is null
      and ${row('expires_at')} > now() and ${row('last_used_at')} > now() - ${IDLE}`;
  },
};
