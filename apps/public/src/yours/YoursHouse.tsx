import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import { to } from '../visits/visit.ts';
import { type YoursView, yoursPath } from './yours.ts';

type Props = Pick<YoursView, 'visit' | 'token' | 'yours'> &
  Partial<Pick<YoursView, 'refused'>> & {
    title: string;
    /** The page's own path; null while it holds what was typed. */
    rest?: string | null;
    /** What the way back says of itself, where there is one. */
    back?: string;
    children: ReactNode;
  };

/** What the pages about a volunteer have in common: whose network it is, a heading, and the way back. */
export function YoursHouse({ visit, token, yours, refused = [], title, rest, back, children }: Props) {
  return (
    <Page visit={visit} title={title} at={rest === null ? null : yoursPath(token, rest)} refused={refused}>
      <p className="kicker">
        <bdi>{yours.networkName}</bdi>
      </p>
      <h1>{title}</h1>
      {children}
      {back && (
        <p>
          <a className="link" href={to(visit, yoursPath(token))}>
            {back}
          </a>
        </p>
      )}
    </Page>
  );
}
