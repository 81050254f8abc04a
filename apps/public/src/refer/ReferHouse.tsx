import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import { type ReferView, referPath } from './refer.ts';

type Props = Pick<ReferView, 'visit' | 'token' | 'referrer'> &
  Partial<Pick<ReferView, 'refused'>> & { title: string; kept?: boolean; children: ReactNode };

/** What the pages of a referrer's link have in common: who refers, and to which network. `kept` where something typed is on the page, which another language would lose. */
export function ReferHouse({ visit, token, referrer, refused = [], title, kept, children }: Props) {
  return (
    <Page visit={visit} title={title} at={kept ? null : referPath(token)} refused={refused} tellsOfSomebody>
      <p className="kicker">
        <bdi>{referrer.organizationName}</bdi> · <bdi>{referrer.networkName}</bdi>
      </p>
      <h1>{title}</h1>
      {children}
    </Page>
  );
}
