import { insist } from '../insist.ts';
import { readRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import type { Referred } from './09-referral.ts';

type Weekly = { id: string; toBeEnded: boolean; endedAt: string | null; occurrences: { id: string; status: string }[] };

/** Between its yes and its beginning the network goes on helping: every week, each time by a request of its own, made ahead by the worker. */
export async function helpEveryWeek(stage: Stage, lead: Staff, { requestId }: Referred) {
  const { arrangement } = await lead.do<{ arrangement: Weekly }>(
    'setUpArrangement',
    {
      ...{ requestId, categoryKey: 'shopping', way: 'IN_PERSON', weekdays: [4], note: 'A bag of basics for three' },
      consent: { words: 'ARRANGEMENT_2', language: 'ar' },
    },
    'arrangement { id toBeEnded endedAt occurrences { id status } }',
  );
  const { occurrences } = await until(
    () => readWeekly(lead, requestId),
    (weekly) => weekly.occurrences.length > 0,
    'the worker makes no occurrence of weekly help',
  );
  const [occurrence, skipped] = occurrences;
  insist(occurrence && skipped && occurrences.length === 2, 'there are not two occurrences, two weeks ahead');
  for (const { id } of occurrences) stage.requests.add(id);
  await stage.nothingInClear('while she is helped every week');
  await lead.do('cancelRequest', { requestId: skipped.id }, 'request { id }');
  const { occurrences: left } = await readWeekly(lead, requestId);
  insist(left.map(({ status }) => status === 'CANCELLED').join() === 'false,true', 'to skip one time did not leave the other');
  return {
    line: `until then neighbours help every week: two occurrences are made ahead, each a request of its own; one is skipped`,
    ...{ arrangementId: arrangement.id, occurrenceId: occurrence.id },
  };
}

/** The service has begun: the lead is asked to end weekly help, and one press ends it, what is not yet done, and her request. */
export async function endWeeklyHelp(lead: Staff, requestId: string, weekly: { arrangementId: string; occurrenceId: string }) {
  const { toBeEnded } = await readWeekly(lead, requestId);
  const { status } = await readRequest(lead, requestId);
  insist(
    toBeEnded && status === 'OPEN',
    `the food bank has begun; her request is ${status}, weekly help to be ended: ${toBeEnded}`,
  );
  await lead.do('endArrangement', { arrangementId: weekly.arrangementId }, 'arrangement { id }');
  const [{ endedAt }, occurrence] = await Promise.all([readWeekly(lead, requestId), readRequest(lead, weekly.occurrenceId)]);
  insist(
    endedAt !== null && occurrence.status === 'CANCELLED',
    `weekly help is over, and its occurrence is ${occurrence.status}`,
  );
}

async function readWeekly(lead: Staff, id: string): Promise<Weekly> {
  const { request } = await lead.ask<{ request: { standingArrangement: Weekly | null } | null }>(
    'query ($id: ID!) { request(id: $id) { standingArrangement { id toBeEnded endedAt occurrences { id status } } } }',
    { id },
  );
  insist(request?.standingArrangement, `${lead.name} sees no weekly help`);
  return request.standingArrangement;
}
