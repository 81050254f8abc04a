import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import type { ReferView } from './refer.ts';

type Props = Pick<ReferView, 'visit' | 'referrer' | 'refused'> & {
  title: string;
  /** Where another language shows this again; left out where that would lose what was typed. */
  at?: string;
  children: ReactNode;
};

/** What the pages of a referrer's link have in common: who refers, and to which network. */
export function ReferHouse({ visit, referrer, refused, title, at, children }: Props) {
  return (
    <Page visit={visit} title={title} at={at ?? null} refused={refused} tellsOfSomebody>
      <p className="kicker">
        <bdi>{referrer.organizationName}</bdi> · <bdi>{referrer.networkName}</bdi>
      </p>
      <h1>{title}</h1>
      {children}
    </Page>
  );
}
