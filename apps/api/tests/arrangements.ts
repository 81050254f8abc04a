import { makeOccurrences } from '../src/worker/make-occurrences.ts';
import { anOpenedPage } from './asking.ts';
import type { TestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { ARRANGEMENT, type SeenArrangement } from './payload.ts';
import type { Network } from './people.ts';
import { aReferral, type Referred } from './referrals.ts';
import { done, raw } from './scenes.ts';
import type { Variables } from './wire.ts';

/** What is brought every week, as a lead types it. */
export const A_BAG = 'A bag of basics for two, no Pumpernickel';

/** What a lead says when setting up help every Thursday. */
export const weekly = (requestId: string, more: Variables = {}): Variables => ({
  ...{ requestId, categoryKey: 'shopping', way: 'IN_PERSON', weekdays: [4], note: A_BAG },
  consent: { words: 'ARRANGEMENT_2', language: 'ar' },
  ...more,
});

export type Arranged = Referred & { arrangement: SeenArrangement };

/** Help every week beside a request that was referred. */
export async function anArrangement(test: TestHouse, network: Network = 'westminster', need: Variables = {}): Promise<Arranged> {
  const referred = await aReferral(test, { network, need: network === 'westminster' ? need : { postcode: 'W10 4HU', ...need } });
  const { arrangement } = await done(referred.lead.press('setUpArrangement', weekly(referred.requestId)));
  return { ...referred, arrangement: arrangement as SeenArrangement };
}

/** The private page of somebody who is helped every Thursday, without any service to wait for. */
export async function anArrangedPage(test: TestHouse) {
  const page = await anOpenedPage(test);
  await done(page.lead.confirm(page.id));
  const { arrangement } = await done(page.lead.press('setUpArrangement', weekly(page.id)));
  return { ...page, requestId: page.id, arrangement: arrangement as SeenArrangement };
}

/** It as somebody sees it beside its request now. */
export const besideOf = async (lead: Lead, requestId: string): Promise<SeenArrangement | null> =>
  (
    await lead.ask<{ request: { standingArrangement: SeenArrangement | null } | null }>(
      `query ($id: ID!) { request(id: $id) { standingArrangement ${ARRANGEMENT} } }`,
      { id: requestId },
    )
  ).request?.standingArrangement ?? null;

/** The occurrence that the worker makes now. */
export async function nextOf(
  test: TestHouse,
  { lead, requestId }: Pick<Arranged, 'lead' | 'requestId'>,
): Promise<{ id: string; neededBy: string }> {
  await makeOccurrences(test.house);
  const occurrence = (await besideOf(lead, requestId))?.occurrences.find(({ status }) => status === 'OPEN');
  if (!occurrence) throw new Error('The worker made no occurrence');
  return occurrence;
}

/** How many sealed records, and keys that open them, there are of it. */
export async function recordsOf({ db }: TestHouse, { id }: { id: string }): Promise<number> {
  const { rows } = await db.query(
    'select from help_cards d join data_keys k on k.id = d.data_key_id where d.arrangement_id = $1',
    [raw(id)],
  );
  return rows.length;
}
