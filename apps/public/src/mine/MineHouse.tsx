import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import { type MineView, minePath } from './mine.ts';

type Props = Pick<MineView, 'visit' | 'token' | 'mine'> &
  Partial<Pick<MineView, 'refused'>> & { title: string; rest?: string | null; children: ReactNode };

/** What the pages behind a private link have in common: whose network it is, and a heading that names nobody. `rest` is the page's own path; null while it holds what was typed. */
export function MineHouse({ visit, token, mine, refused = [], title, rest, children }: Props) {
  return (
    <Page visit={visit} title={title} at={rest === null ? null : minePath(token, rest)} refused={refused}>
      <p className="kicker">
        <bdi>{mine.networkName}</bdi>
      </p>
      <h1>{title}</h1>
      {children}
    </Page>
  );
}
