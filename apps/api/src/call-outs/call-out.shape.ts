import { column, id, many, rowOf, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { requestSeen } from '../requests/help-request.shape.ts';
import { share } from './share.shape.ts';

/** A call-out and its waves; how many were asked, not who. */
export const callOutShape: Shape = {
  table: 'call_outs',
  fields: {
    id: id('callOut'),
    decides: column('decides'),
    createdAt: time('created_at'),
    closedAt: time('closed_at'),
    waitMinutes: column('wait_minutes'),
    nextWaveAt: time('next_wave_at'),
    pausedAt: time('paused_at'),
    nobodyLeftAt: time('nobody_left_at'),
    share,
    waves: many(
      () => waveShape,
      (row, wave) => sql`${wave('network_id')} = ${row('network_id')} and ${wave('call_out_id')} = ${row('id')}`,
      (wave) => wave('number'),
    ),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};

const waveShape: Shape = {
  table: 'waves',
  fields: {
    number: column('number'),
    group: column('wave_group'),
    asked: column('asked'),
    texted: column('texted'),
    sentAt: time('sent_at'),
  },
  visibleTo: (row, who) => sql`${row('network_id')} = ${who.networkId} and exists (select from call_outs o
    where o.network_id = ${row('network_id')} and o.id = ${row('call_out_id')} and ${requestSeen(rowOf('o'), who)})`,
};
