import { readablePhone } from '../pages/readable-phone.ts';
import { to } from '../visits/visit.ts';
import { MineHouse } from './MineHouse.tsx';
import { type Held, type MineView, minePath } from './mine.ts';

type Props = Pick<MineView, 'visit' | 'token' | 'mine'> & { held: Held };

/** One recorded look: all that we hold about them, ready to be printed. The words are theirs, so each keeps its own direction. */
export function HeldPage({ visit, token, mine, held }: Props) {
  const { mine: words } = visit.words;
  const { codeWord, ...rest } = held;
  const fields = Object.keys(words.fields) as (keyof Held)[];
  return (
    <MineHouse visit={visit} token={token} mine={mine} title={words.shownTitle}>
      {codeWord && (
        <section className="code-word" aria-labelledby="code-word">
          <h2 id="code-word">{words.codeWord}</h2>
          <p className="word">
            <bdi>{codeWord}</bdi>
          </p>
          <p>{words.codeWordUse}</p>
        </section>
      )}
      <dl className="facts">
        {fields.map((field) => {
          const said = field === 'codeWord' ? null : rest[field];
          return (
            said && (
              <div key={field}>
                <dt>{words.fields[field]}</dt>
                <dd className="told" dir="auto">
                  {field === 'phone' ? readablePhone(said) : said}
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <p>
        <a className="link" href={to(visit, minePath(token))}>
          {words.back}
        </a>
      </p>
    </MineHouse>
  );
}
