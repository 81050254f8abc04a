import { readablePhone } from '../pages/readable-phone.ts';
import { to } from '../visits/visit.ts';
import { TaskHouse } from './TaskHouse.tsx';
import { type TaskView, taskPath } from './task.ts';

/** It was told: thanks, and what happens next. */
export const ConcernToldPage = (view: TaskView) => <Told {...view} heard />;

/** It was told, and nobody is left here who may read it: whom to ring instead. */
export const ConcernUnheardPage = (view: TaskView) => <Told {...view} heard={false} />;

function Told({ visit, token, task, heard }: TaskView & { heard: boolean }) {
  const { concern: words } = visit.words;
  const line = task.concernForm?.line ?? null;
  const sentence = heard ? words.told : line ? words.unheard : words.unheardNoLine;
  return (
    <TaskHouse visit={visit} token={token} task={task} title={heard ? words.toldTitle : words.unheardTitle} worried={false}>
      <p className="lead" role="status">
        {sentence}
      </p>
      {line && (
        <p>
          {heard && `${words.orRing} `}
          <bdi>{line.name}</bdi>{' '}
          <a className="link" href={`tel:${line.phone}`} dir="ltr">
            {readablePhone(line.phone)}
          </a>
        </p>
      )}
      <p>
        <a className="link" href={to(visit, taskPath(token))}>
          {words.back}
        </a>
      </p>
    </TaskHouse>
  );
}
