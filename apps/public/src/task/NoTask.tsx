import { Page } from '../pages/Page.tsx';
import { to } from '../visits/visit.ts';
import { yoursPath } from '../yours/yours.ts';
import type { TaskView } from './task.ts';

/** Behind a volunteer's own link there is no task: the way to what it does open. */
export function NoTask({ visit, token, task }: TaskView) {
  const { title, text } = visit.words.volunteer.noTask;
  return (
    <Page visit={visit} title={title}>
      <p className="kicker">
        <bdi>{task.networkName}</bdi>
      </p>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <p>
        <a className="button" href={to(visit, yoursPath(token))}>
          {visit.words.yours.open}
        </a>
      </p>
    </Page>
  );
}
