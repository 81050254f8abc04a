import { InBoth } from '../pages/InBoth.tsx';
import { readablePhone } from '../pages/readable-phone.ts';
import { TaskHouse } from './TaskHouse.tsx';
import type { TaskView } from './task.ts';

type Props = Pick<TaskView, 'visit' | 'token' | 'task'> & { phone: string };

/** The number, made at the tap; only British numbers are dialled behind 141, which keeps the caller's own. */
export function CallPage({ visit, token, task, phone }: Props) {
  const { call: words } = visit.words.beats;
  const dialled = phone.replace(/[^\d+]/g, '');
  const british = /^(\+44|0)\d+$/.test(dialled);
  return (
    <TaskHouse visit={visit} token={token} task={task} title={words.title} back={visit.words.task.back}>
      <p className="lead">
        <InBoth words={visit.words} say={({ beats }) => beats.call.text} />
      </p>
      <p>
        <a className="button" href={`tel:${dialled}`}>
          {visit.words.task.phoneThem} <bdi dir="ltr">{readablePhone(phone)}</bdi>
        </a>
      </p>
      {british && (
        <>
          <p>
            <InBoth words={visit.words} say={({ beats }) => beats.call.hide} />
          </p>
          <p>
            <a className="button other" href={`tel:141${dialled.replace(/^\+44/, '0')}`}>
              {words.hidden}
            </a>
          </p>
        </>
      )}
      <p className="quiet">{words.once}</p>
    </TaskHouse>
  );
}
