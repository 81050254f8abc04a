import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import type { CallOutView } from './call-out.ts';

type Props = Pick<CallOutView, 'visit' | 'callOut' | 'refused'> & { title: string; children: ReactNode };

/** What the pages of a shared call-out have in common: whose it is, and a heading. */
export function CallOutHouse({ visit, callOut, refused, title, children }: Props) {
  return (
    <Page visit={visit} title={title} at={refused.length > 0 ? null : visit.path} refused={refused}>
      <p className="kicker">{visit.words.task.asks(callOut.networkName)}</p>
      <h1>{title}</h1>
      {children}
    </Page>
  );
}
