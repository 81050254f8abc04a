import { Told } from '../pages/Facts.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { readablePhone } from '../pages/readable-phone.ts';
import { SpokenWord } from '../pages/SpokenWord.tsx';
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
        <SpokenWord
          id="code-word"
          heading={words.codeWord}
          word={codeWord}
          use={<InBoth words={visit.words} say={(all) => all.mine.codeWordUse} />}
        />
      )}
      <dl className="facts">
        {fields.map((field) => {
          const said = field === 'codeWord' ? null : rest[field];
          return <Told key={field} term={words.fields[field]} text={said && field === 'phone' ? readablePhone(said) : said} />;
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
