import type { ReactNode } from 'react';
import { Page } from '../pages/Page.tsx';
import { isAsked, type TaskView, taskPath } from './task.ts';

type Props = Pick<TaskView, 'visit' | 'token' | 'task'> &
  Partial<Pick<TaskView, 'refused'>> & { title: string; children: ReactNode };

/** What the pages of one task have in common: whose call it is, and a heading. `title` never names a requester. */
export function TaskHouse({ visit, token, task, refused = [], title, children }: Props) {
  return (
    <Page visit={visit} title={title} at={taskPath(token)} refused={refused}>
      <p className="kicker">{isAsked(task) ? visit.words.task.asks(task.networkName) : task.networkName}</p>
      <h1>{title}</h1>
      {children}
    </Page>
  );
}
