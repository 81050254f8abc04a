import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { WhomToRing } from '../pages/WhomToRing.tsx';
import { YoursHouse } from './YoursHouse.tsx';
import { type Known, type YoursView, yoursPath } from './yours.ts';

const BOXES = { phone: { type: 'tel', autoComplete: 'tel' }, email: { type: 'email', autoComplete: 'email' } } as const;

/** Another number or address, with the code that goes to the address we hold; nothing of what we hold is shown here. */
export function ContactPage({ visit, token, yours, refused, typed }: YoursView) {
  const { yours: words, code } = visit.words;
  return (
    <YoursHouse
      visit={visit}
      token={token}
      yours={yours}
      refused={refused}
      title={words.contactTitle}
      rest={refused.length > 0 ? null : 'contact'}
      back={words.back}
    >
      <p className="lead">{words.contactFirst}</p>
      <PostForm visit={visit} action={yoursPath(token, 'send-code')}>
        <button type="submit" className="other">
          {words.sendCode}
        </button>
      </PostForm>
      <div className="asks">
        <PostForm visit={visit} action={yoursPath(token, 'contact')}>
          <Field name="code" label={code.label} hint={words.codeHint} refused={refused}>
            {(box) => (
              <input
                {...box}
                type="text"
                inputMode="numeric"
                autoComplete="one-time-code"
                dir="ltr"
                defaultValue={typed.get('code') ?? ''}
              />
            )}
          </Field>
          <p>{words.contactText}</p>
          {(['phone', 'email'] as const).map((name) => (
            <Field key={name} name={name} label={words[name]} refused={refused}>
              {(box) => <input {...box} {...BOXES[name]} className="wide" dir="ltr" defaultValue={typed.get(name) ?? ''} />}
            </Field>
          ))}
          <ShortNotice visit={visit} at="yours" />
          <button type="submit">{words.save}</button>
        </PostForm>
      </div>
      <p>{words.lostEmail}</p>
      <WhomToRing visit={visit} whom={yours.known as Known} />
    </YoursHouse>
  );
}
