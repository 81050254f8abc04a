import { inPounds } from '@wardwise/domain';
import { PostForm } from '../pages/PostForm.tsx';
import { type TaskView, taskPath } from './task.ts';

/** The money that was spent: what is still to come back, with the button that says it has, or that it is settled. */
export function Owed({ visit, token, task }: Pick<TaskView, 'visit' | 'token' | 'task'>) {
  const { money: words } = visit.words.beats;
  const { spending } = task;
  const sum = spending?.spentPence ? inPounds(spending.spentPence) : null;
  if (spending?.paidBack === 'YES') return sum && <p>{words.settled(sum)}</p>;
  if (spending?.paidBack !== 'NO') return null;
  return (
    <PostForm visit={visit} action={taskPath(token, 'paid-back')}>
      <p>
        {sum ? words.owed(sum) : words.owedSome}
        {spending.payBackBy && ` ${words.ways[spending.payBackBy]}.`}
      </p>
      <button type="submit" className="other" aria-describedby="owed-note">
        {words.paidBack}
      </button>
      <p className="quiet" id="owed-note">
        {words.owedNote}
      </p>
    </PostForm>
  );
}
