import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { type Opened, openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';

type HelpCardField = 'calledName' | 'phone' | 'postcode' | 'address' | 'safeContact' | 'onBehalf' | 'note' | 'codeWord';

/** What each occurrence starts from, until the arrangement is ended. */
export type HelpCard = Opened<HelpCardField>;

const HELP_CARDS: SealedTable<HelpCardField> = {
  table: 'help_cards',
  owner: 'arrangement_id',
  columns: {
    calledName: 'called_name',
    phone: 'phone',
    postcode: 'postcode',
    address: 'address',
    safeContact: 'safe_contact',
    onBehalf: 'on_behalf',
    note: 'note',
    codeWord: 'code_word',
  },
};

/** Seals what the occurrences will start from, under a key of its own. */
export const saveHelpCard = (tx: Tx, id: string, details: HelpCard): Promise<void> =>
  tx.asSystem(() => saveSealed(tx, HELP_CARDS, id, details));

/** Opens them for the product itself, to go into an occurrence, or to be shown to whom they are about; no reader's own row-level policy lets anybody in. */
export const openHelpCard = (tx: Tx, id: string): Promise<HelpCard | null> => tx.asSystem(() => openSealed(tx, HELP_CARDS, id));

/** Seals them anew with what was said since; what is left out or null stays, an empty text takes out what was there. */
export async function changeHelpCard(tx: Tx, id: string, said: Partial<HelpCard>): Promise<void> {
  await tx.asSystem(async () => {
    const before = await openSealed(tx, HELP_CARDS, id);
    if (!before) return;
    const changed = Object.entries(said).flatMap(([field, words]) =>
      field in before && (words ?? null) !== null ? [[field, words || null]] : [],
    );
    if (changed.length === 0) return;
    await erase(tx, HELP_CARDS, id, 'arrangement-replaced', { replaced: true });
    await saveSealed(tx, HELP_CARDS, id, { ...before, ...Object.fromEntries(changed) });
  });
}

/** Erases them with their key, and leaves a receipt with the request beside which it stood. */
export async function eraseHelpCard(tx: Tx, id: string, requestId: string, why: string): Promise<void> {
  await tx.asSystem(() => erase(tx, HELP_CARDS, id, `arrangement-ended-${why}`, { requestId }));
}
