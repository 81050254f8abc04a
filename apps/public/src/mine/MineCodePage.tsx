import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { to } from '../visits/visit.ts';
import { MineHouse } from './MineHouse.tsx';
import { type MineView, minePath } from './mine.ts';
import { WhomToTell } from './WhomToTell.tsx';

/** The six digits from the e-mail let this browser in; whoever gave us none rings. */
export function MineCodePage({ visit, token, mine, refused, typed }: MineView) {
  const { mine: words } = visit.words;
  const wrong = refusedAt(refused, 'code');
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={words.codeTitle} rest="code">
      <p className="lead">{words.codeSent}</p>
      <PostForm visit={visit} action={minePath(token, 'code')}>
        <div className={wrong ? 'field wrong' : 'field'}>
          <label htmlFor="code">{words.codeLabel}</label>
          <FieldError id="code-error" refused={wrong} />
          <input
            id="code"
            name="code"
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            dir="ltr"
            defaultValue={typed.get('code') ?? ''}
            aria-invalid={wrong && true}
            aria-describedby={wrong && 'code-error'}
          />
        </div>
        <button type="submit">{words.codeGo}</button>
      </PostForm>
      <PostForm visit={visit} action={minePath(token, 'send-code')}>
        <button type="submit" className="other">
          {words.codeAgain}
        </button>
      </PostForm>
      <p>{words.noEmail}</p>
      <WhomToTell visit={visit} mine={mine} />
      <p>
        <a className="link" href={to(visit, minePath(token))}>
          {words.codeBack}
        </a>
      </p>
    </MineHouse>
  );
}
