import { PostForm } from '../pages/PostForm.tsx';
import { to } from '../visits/visit.ts';
import { canCorrect, type MineView, minePath } from './mine.ts';

/** What we hold: to see, to get as a file, to correct. */
export function HeldVerbs({ visit, token, mine }: Pick<MineView, 'visit' | 'token' | 'mine'>) {
  const { mine: words } = visit.words;
  return (
    <section aria-labelledby="held">
      <h2 id="held">{words.heldHeading}</h2>
      <PostForm visit={visit} action={minePath(token, 'show')}>
        <button type="submit">
          {[...mine.volunteers, ...mine.rings, ...(mine.weekly?.volunteers ?? [])].length > 0 ? words.showWord : words.show}
        </button>
      </PostForm>
      <PostForm visit={visit} action={minePath(token, 'copy')}>
        <button type="submit" className="other">
          {words.copy}
        </button>
      </PostForm>
      {canCorrect(mine) && (
        <p>
          <a className="button other" href={to(visit, minePath(token, 'change'))}>
            {words.change}
          </a>
        </p>
      )}
      <p className="quiet">{words.showNote}</p>
    </section>
  );
}
