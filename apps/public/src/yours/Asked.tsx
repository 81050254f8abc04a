import { PostForm } from '../pages/PostForm.tsx';
import { type KnownView, yoursPath } from './yours.ts';

/** Whether they are asked, and the button that ends it at once or takes that back. */
export function Asked({ visit, token, known }: KnownView) {
  const { yours: words } = visit.words;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{words.askedHeading}</h2>
      <p>{known.onDuty ? words.asked : words.stopped}</p>
      <PostForm visit={visit} action={yoursPath(token, known.onDuty ? 'stop' : 'again')}>
        <button type="submit" className="other">
          {known.onDuty ? words.stop : words.again}
        </button>
      </PostForm>
    </section>
  );
}
