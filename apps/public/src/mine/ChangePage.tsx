import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { to } from '../visits/visit.ts';
import { MineHouse } from './MineHouse.tsx';
import { type MineView, minePath } from './mine.ts';
import { CHANGEABLE } from './verbs.ts';

/** Correct what was told; nothing of it is shown here, so that opening this page is no look. */
export function ChangePage({ visit, token, mine, refused, typed }: MineView) {
  const { mine: words } = visit.words;
  const rest = refused.length > 0 ? null : 'change';
  return (
    <MineHouse visit={visit} token={token} mine={mine} refused={refused} title={words.changeTitle} rest={rest}>
      <p className="lead">{words.changeText}</p>
      <div className="asks">
        <PostForm visit={visit} action={minePath(token, 'change')}>
          {CHANGEABLE.map((name) => {
            const wrong = refusedAt(refused, name);
            const box = {
              id: name,
              name,
              autoComplete: name === 'phone' ? 'tel' : 'off',
              defaultValue: typed.get(name) ?? '',
              'aria-invalid': wrong && true,
              'aria-describedby': wrong && `${name}-error`,
            } as const;
            return (
              <div key={name} className={wrong ? 'field wrong' : 'field'}>
                <label htmlFor={name}>{words.fields[name]}</label>
                <FieldError id={`${name}-error`} refused={wrong} />
                {name === 'phone' ? <input {...box} type="tel" dir="ltr" /> : <textarea {...box} rows={3} dir="auto" />}
              </div>
            );
          })}
          <button type="submit">{words.save}</button>
        </PostForm>
      </div>
      <p>
        <a className="link" href={to(visit, minePath(token))}>
          {words.back}
        </a>
      </p>
    </MineHouse>
  );
}
