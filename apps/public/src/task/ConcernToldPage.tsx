import { PhoneLink } from '../pages/PhoneLink.tsx';
import { TaskHouse } from './TaskHouse.tsx';
import type { TaskView } from './task.ts';

/** It was told: thanks, and what happens next. */
export const ConcernToldPage = (view: TaskView) => <Told {...view} heard />;

/** It was told, and nobody is left here who may read it: whom to ring instead. */
export const ConcernUnheardPage = (view: TaskView) => <Told {...view} heard={false} />;

function Told({ visit, token, task, heard }: TaskView & { heard: boolean }) {
  const { concern: words } = visit.words;
  const line = task.concernForm?.line ?? null;
  const [title, rest] = heard ? [words.toldTitle, 'concern-told'] : [words.unheardTitle, 'concern-unheard'];
  const sentence = heard ? words.told : line ? words.unheard : words.unheardNoLine;
  return (
    <TaskHouse visit={visit} token={token} task={task} title={title} rest={rest} back={words.back} worried={false}>
      <p className="lead" role="status">
        {sentence}
      </p>
      {line && (
        <p>
          {heard && `${words.orRing} `}
          <bdi>{line.name}</bdi> <PhoneLink number={line.phone} />
        </p>
      )}
    </TaskHouse>
  );
}
