import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import { type ReceivedView, receivedPath } from './received.ts';

type Props = Pick<ReceivedView, 'visit' | 'token' | 'received'> &
  Partial<Pick<ReceivedView, 'refused'>> & { title: string; rest?: string | null; children: ReactNode };

/** What the pages of a mailed referral have in common: which network it is from, and a heading that names nobody. `rest` is the page's own path; null where it holds what was told or typed. */
export function ReceivedHouse({ visit, token, received, refused = [], title, rest, children }: Props) {
  return (
    <Page visit={visit} title={title} at={rest === null ? null : receivedPath(token, rest)} refused={refused}>
      <p className="kicker">
        <bdi>{received.networkName}</bdi>
      </p>
      <h1>{title}</h1>
      {children}
    </Page>
  );
}
