import { callShape, holdShape } from '../calls/call.shape.ts';
import { lastCall, toRing } from '../calls/to-ring.shape.ts';
import { type Field, many, one, type Row } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { standsNow } from '../snoozes/index.ts';
import { snoozeShape } from '../snoozes/snooze.shape.ts';
import { todayReason } from '../today/today.shape.ts';
import { helpRequestShape } from './help-request.shape.ts';
import { mergeShape } from './merge.shape.ts';

const ofThis = (row: Row, other: Row): Sql =>
  sql`${other('network_id')} = ${row('network_id')} and ${other('request_id')} = ${row('id')}`;

/** What the phone desk knows of a request: how calls went, who is on it, whether it is to be rung, and what is merged. */
export const deskFields: Record<string, Field> = {
  calls: many(
    () => callShape,
    ofThis,
    (other) => sql`${other('called_at')}, ${other('id')}`,
  ),
  lastCall: one(
    () => callShape,
    (row, call) => sql`${call('network_id')} = ${row('network_id')} and ${call('id')} = ${lastCall(row, 'id')}`,
  ),
  hold: one(() => holdShape, ofThis),
  toRing,
  today: todayReason,
  snooze: one(
    () => snoozeShape,
    (row, snooze) => sql`${ofThis(row, snooze)} and ${standsNow(snooze)}`,
  ),
  snoozes: many(
    () => snoozeShape,
    ofThis,
    (other) => sql`${other('snoozed_at')}, ${other('id')}`,
  ),
  merge: one(() => mergeShape, ofThis),
  merging: many(
    () => helpRequestShape,
    (row, other) => sql`${other('network_id')} = ${row('network_id')} and exists (select from merges mg
      where mg.network_id = ${row('network_id')} and mg.request_id = ${other('id')} and mg.original_id = ${row('id')})`,
    (other) => sql`${other('taken_at')}, ${other('id')}`,
  ),
};
