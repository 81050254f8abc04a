import { dbOf, type House } from '../platform/context.ts';
import { saveOpenings } from './opening.store.ts';

/** So many in one transaction, so that nobody waits long for one of them. */
const BATCH = 200;
/** Worked out anew where fewer days than this are known ahead. */
const DAYS_LEFT = 8;

const DUE = `select s.id from services s where exists (select from service_schedules h where h.service_id = s.id)
  and (s.openings_until is null or s.openings_until < (now() at time zone 'Europe/London')::date + ${DAYS_LEFT})
  order by s.openings_until nulls first limit ${BATCH}`;

/** Works out ahead when services are open, for those where it runs out; answers for how many. The directory is nobody's own: any network's transaction will do. */
export async function keepOpenings(house: House): Promise<number> {
  const { rows: networks } = await house.pool.query('select id from networks limit 1');
  const networkId = networks[0]?.id;
  let all = 0;
  for (let done = BATCH; networkId && done === BATCH; all += done) {
    const { rows } = await house.pool.query<{ id: string }>(DUE);
    done = rows.length;
    if (done > 0)
      await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) =>
        saveOpenings(
          tx,
          rows.map(({ id }) => id),
        ),
      );
  }
  return all;
}
