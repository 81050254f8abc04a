import { PostForm } from '../pages/PostForm.tsx';
import { type KnownView, yoursPath } from './yours.ts';

/** Whether they get the weekly mail, and the button that ends it at once or takes that back. */
export function WeeklyMail({ visit, token, known }: KnownView) {
  const { weekly: words } = visit.words;
  return (
    <section aria-labelledby="weekly">
      <h2 id="weekly">{words.heading}</h2>
      <p>{known.weekly ? words.on : words.off}</p>
      <PostForm visit={visit} action={yoursPath(token, known.weekly ? 'weekly-stop' : 'weekly')}>
        <button type="submit" className="other">
          {known.weekly ? words.stop : words.start}
        </button>
      </PostForm>
    </section>
  );
}
