import { PostForm } from '../pages/PostForm.tsx';
import { type TaskView, taskPath } from './task.ts';

/** The button that asks for the number: until it is pressed, no page holds it. */
export function CallThem({ visit, token }: Pick<TaskView, 'visit' | 'token'>) {
  const { call: words } = visit.words.beats;
  return (
    <PostForm visit={visit} action={taskPath(token, 'call')}>
      <button type="submit" className="other" aria-describedby="call-note">
        {words.button}
      </button>
      <p className="quiet" id="call-note">
        {words.note}
      </p>
    </PostForm>
  );
}
