import { PostForm } from '../pages/PostForm.tsx';
import { type KnownView, yoursPath } from './yours.ts';

/** Whether they get the weekly mail, or messages to the whole ward, and the button that ends that at once or takes it back. */
export function WeeklyMail({ what, visit, token, known }: KnownView & { what: 'weekly' | 'messages' }) {
  const words = visit.words[what];
  const comes = what === 'weekly' ? known.weekly : known.wardMessages;
  return (
    <section aria-labelledby={what}>
      <h2 id={what}>{words.heading}</h2>
      <p>{comes ? words.on : words.off}</p>
      <PostForm visit={visit} action={yoursPath(token, comes ? `${what}-stop` : what)}>
        <button type="submit" className="other">
          {comes ? words.stop : words.start}
        </button>
      </PostForm>
    </section>
  );
}
