import { Field } from '../pages/Field.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { ShortNotice } from '../pages/ShortNotice.tsx';
import { CallOutHouse } from './CallOutHouse.tsx';
import { type CallOutView, callOutPath } from './call-out.ts';

/** "I can": by which number do we know you? */
export function PhonePage(view: CallOutView) {
  const { visit, token, callOut, refused, typed } = view;
  const { callOut: words } = visit.words;
  return (
    <CallOutHouse {...view} title={words.phoneTitle}>
      <p className="call-out">{callOut.text}</p>
      <PostForm visit={visit} action={callOutPath(token, 'i-can')}>
        <Field name="phone" label={words.phone} hint={words.phoneNote} refused={refused}>
          {(box) => <input {...box} type="tel" autoComplete="tel" dir="ltr" defaultValue={typed.get('phone') ?? ''} />}
        </Field>
        <ShortNotice visit={visit} at="phone" />
        <button type="submit">{words.send}</button>
      </PostForm>
    </CallOutHouse>
  );
}
