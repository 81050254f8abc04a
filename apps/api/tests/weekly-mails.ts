import type { VolunteerId } from '@wardwise/domain';
import { dbOf } from '../src/platform/context.ts';
import { keepWeeklyMail } from '../src/weekly/weekly-mail.store.ts';
import type { TestHouse } from './house.ts';

/** A weekly mail was made for this volunteer today; its id, from which its link is made. */
export async function aWeeklyMail(test: TestHouse, volunteerId: VolunteerId): Promise<string> {
  const db = dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() });
  return (await db.transaction((tx) => keepWeeklyMail(tx, volunteerId, tx.now.toISOString().slice(0, 10)))) ?? '';
}
