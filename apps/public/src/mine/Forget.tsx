import { to } from '../visits/visit.ts';
import { type MineView, minePath } from './mine.ts';

/** The way to the page that asks first. */
export function Forget({ visit, token, mine }: Pick<MineView, 'visit' | 'token' | 'mine'>) {
  const { mine: words } = visit.words;
  return (
    <section aria-labelledby="forget">
      <h2 id="forget">{words.forgetHeading}</h2>
      <p>
        <a className="button other" href={to(visit, minePath(token, 'forget'))}>
          {mine.changeable ? words.forget : words.forgetCard}
        </a>
      </p>
    </section>
  );
}
