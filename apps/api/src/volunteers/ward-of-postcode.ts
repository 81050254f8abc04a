import type { Ward } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { listWards, place } from '../wards/index.ts';

/** The ward that a postcode is in: of the postcode itself nothing is kept. One that no table knows is nobody's, for a volunteer has a ward. */
export async function wardOfPostcode(tx: Tx, postcode: string): Promise<Ward | 'POSTCODE_MALFORMED' | 'POSTCODE_NOT_OURS'> {
  const placed = await place(tx, postcode, 'IN_PERSON');
  if (!placed.ok) return 'POSTCODE_MALFORMED';
  const { placement } = placed.value;
  const ward = placement.kind === 'PLACED' ? (await listWards(tx)).find(({ code }) => code === placement.wardCode) : undefined;
  return ward ?? 'POSTCODE_NOT_OURS';
}
