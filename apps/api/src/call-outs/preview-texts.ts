import { type Decides, direction, PAGE_LANGUAGES, type Slots, segmentsOf, writeText } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** A link of the length that a volunteer's own will have. */
const SAMPLE_TOKEN = '.'.repeat(22);

/** What a call-out would say as a text in each language the network uses, in which alphabet and how many segments; nothing where this deployment sends none. */
export async function previewTexts(
  tx: Tx,
  { textsToken, publicUrl }: House,
  slots: Slots,
  decides: Decides,
  uses: readonly string[],
) {
  if (textsToken === null) return [];
  const network = await tx.one<{ network: string; networkPhone: string | null }>(
    sql`select name as network, phone as "networkPhone" from networks where id = ${param(tx.networkId)}`,
  );
  if (!network) return [];
  const url = `${publicUrl}/t/${SAMPLE_TOKEN}`;
  return PAGE_LANGUAGES.filter((language) => uses.includes(language)).flatMap((language) => {
    const text = writeText('callOut', { ...network, slots, decides, url }, language);
    return text === null ? [] : [{ language, direction: direction(language), text, ...segmentsOf(text) }];
  });
}
