import { CodeForm } from '../pages/CodeForm.tsx';
import { WhomToRing } from '../pages/WhomToRing.tsx';
import { to } from '../visits/visit.ts';
import { MineHouse } from './MineHouse.tsx';
import { type MineView, minePath } from './mine.ts';

/** The six digits from the e-mail let this browser in; whoever gave us none rings. */
export function MineCodePage({ visit, token, mine, refused, typed }: MineView) {
  const { mine: words, code } = visit.words;
  const paths = { code: minePath(token, 'code'), again: minePath(token, 'send-code') };
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={code.title} rest="code">
      <p className="lead">{words.codeSent}</p>
      <CodeForm visit={visit} paths={paths} words={code} typed={typed} refused={refused} />
      <p>{words.noEmail}</p>
      <WhomToRing visit={visit} whom={mine} />
      <p>
        <a className="link" href={to(visit, minePath(token))}>
          {words.codeBack}
        </a>
      </p>
    </MineHouse>
  );
}
