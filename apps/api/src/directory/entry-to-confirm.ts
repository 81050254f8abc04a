import { PAGE_LANGUAGES, type PageLanguage } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { addressOf } from './entry-link.store.ts';

/** What the mail to a service is written from: its published address, its name, who keeps the entry; in the first page language that is spoken there, where English is not. */
export type EntryToConfirm = { to: string; service: string; network: string; language: PageLanguage };

/** The same, as long as the link works; null where it was replaced or is over, or there is no address any more. */
export async function findEntryToConfirm(tx: Tx, linkId: string): Promise<EntryToConfirm | null> {
  return tx.one<EntryToConfirm>(sql`select ${addressOf} as to, s.name as service, n.name as network,
      coalesce((select tag from unnest(s.language_tags) with ordinality as spoken (tag, n) where not 'en' = any(s.language_tags)
        and tag = any(${param(PAGE_LANGUAGES)}::text[]) order by n limit 1), 'en') as language
    from entry_links l join services s on s.id = l.service_id join organizations o on o.id = s.organization_id join networks n on n.id = l.network_id
    where l.network_id = ${param(tx.networkId)} and l.id = ${param(linkId)} and l.expires_at > ${param(tx.now)} and ${addressOf} is not null
      and s.status in ('ACTIVE', 'TEMPORARILY_CLOSED')`);
}
