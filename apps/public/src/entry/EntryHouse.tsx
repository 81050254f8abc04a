import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import type { EntryView } from './entry.ts';

type Props = Pick<EntryView, 'visit' | 'entry' | 'refused'> & { title: string; children: ReactNode };

/** What the pages of a service's link have in common: who asks, and whose entry it is. */
export function EntryHouse({ visit, entry, refused, title, children }: Props) {
  return (
    <Page visit={visit} title={title} at={refused.length > 0 ? null : visit.path} refused={refused} tellsOfSomebody={false}>
      <p className="kicker">
        <bdi>{entry.name}</bdi> · <bdi>{entry.organizationName}</bdi>
      </p>
      <h1>{title}</h1>
      {entry.example && <p>{visit.words.entry.example}</p>}
      {children}
    </Page>
  );
}
