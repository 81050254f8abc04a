import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import { to } from '../visits/visit.ts';
import { yoursPath } from '../yours/yours.ts';
import { isAsked, type TaskView, taskPath } from './task.ts';

type Props = Pick<TaskView, 'visit' | 'token' | 'task'> &
  Partial<Pick<TaskView, 'refused'>> & {
    title: string;
    /** The page's own path; null while it holds what was typed. */
    rest?: string | null;
    /** What the way back to the task says of itself, where there is one. */
    back?: string;
    /** Whether the ways to tell of a worry, and to what we hold about them, stand at the foot. */
    worried?: boolean;
    children: ReactNode;
  };

/** What the pages of one task have in common: whose call it is, and a heading. `title` never names a requester. */
export function TaskHouse(props: Props) {
  const { visit, token, task, refused = [], title, rest, back, worried = !task.needsCode, children } = props;
  return (
    <Page visit={visit} title={title} at={rest === null ? null : taskPath(token, rest)} refused={refused}>
      <p className="kicker">{isAsked(task) ? visit.words.task.asks(task.networkName) : task.networkName}</p>
      <h1>{title}</h1>
      {children}
      {back && (
        <p>
          <a className="link" href={to(visit, taskPath(token))}>
            {back}
          </a>
        </p>
      )}
      {worried && (
        <p>
          <a className="link" href={to(visit, taskPath(token, 'concern'))}>
            {visit.words.concern.open}
          </a>
        </p>
      )}
      {worried && (
        <p>
          <a className="link" href={to(visit, yoursPath(token))}>
            {visit.words.yours.open}
          </a>
        </p>
      )}
    </Page>
  );
}
