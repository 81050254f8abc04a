import { cardEndsAt, type HelpRequest, type RequestId } from '@wardwise/domain';
import { forgetCalls } from '../calls/index.ts';
import { cardDays } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { type Opened, openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openDetails } from './request-details.store.ts';

export type CardField = 'calledName' | 'phone' | 'safeContact';

/** What outlives the task until both follow-ups: what to call them, how and when it is safe to reach them. */
export type ContactCard = Opened<CardField>;

const CONTACT_CARDS: SealedTable<CardField> = {
  table: 'contact_cards',
  owner: 'request_id',
  columns: { calledName: 'called_name', phone: 'phone', safeContact: 'safe_contact' },
};

export const CARD_FIELDS = Object.keys(CONTACT_CARDS.columns) as CardField[];

/** Moves what follow-up needs to a card under a key of its own, before the details go. */
export async function keepCard(tx: Tx, request: HelpRequest): Promise<void> {
  const details = await openDetails(tx, request.id);
  if (!details) return;
  const { calledName, phone, safeContact } = details;
  await saveSealed(
    tx,
    CONTACT_CARDS,
    request.id,
    { calledName, phone, safeContact },
    { ends_at: cardEndsAt(request.deliveredAt ?? tx.now, await cardDays(tx)) },
  );
}

/** When it goes at the latest: by the network's limit, and never later than was said when it was made. */
export async function findCardEnd(tx: Tx, request: HelpRequest): Promise<Date> {
  const limit = cardEndsAt(request.deliveredAt ?? tx.now, await cardDays(tx));
  const card = await tx.one<{ ends_at: Date }>(
    sql`select ends_at from contact_cards where network_id = ${param(tx.networkId)} and request_id = ${param(request.id)}`,
  );
  return card && card.ends_at < limit ? card.ends_at : limit;
}

/** Opens the card with the time it goes at the latest. Part of a look, never called without one. */
export async function openCard(tx: Tx, requestId: RequestId): Promise<(ContactCard & { endsAt: Date }) | null> {
  const card = await openSealed(tx, CONTACT_CARDS, requestId);
  const row =
    card &&
    (await tx.one<{ ends_at: Date }>(
      sql`select ends_at from contact_cards where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)}`,
    ));
  return card && row ? { ...card, endsAt: row.ends_at } : null;
}

/** Erases the card and its key, with a receipt; with it goes how calls went. */
export async function eraseCard(tx: Tx, request: HelpRequest): Promise<void> {
  await erase(tx, CONTACT_CARDS, request.id, `card-at-${request.status}`, { requestId: request.id });
  await forgetCalls(tx, request.id);
}
