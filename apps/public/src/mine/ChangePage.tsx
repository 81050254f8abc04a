import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
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
          {CHANGEABLE.map((name) => (
            <Field key={name} name={name} label={words.fields[name]} refused={refused}>
              {(box) =>
                name === 'phone' ? (
                  <input {...box} type="tel" autoComplete="tel" dir="ltr" defaultValue={typed.get(name) ?? ''} />
                ) : (
                  <textarea {...box} rows={3} autoComplete="off" dir="auto" defaultValue={typed.get(name) ?? ''} />
                )
              }
            </Field>
          ))}
          <ShortNotice visit={visit} at="change" />
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
