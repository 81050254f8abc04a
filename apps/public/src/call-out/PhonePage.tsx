import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { CallOutHouse } from './CallOutHouse.tsx';
import { type CallOutView, callOutPath } from './call-out.ts';

/** "I can": by which number do we know you? */
export function PhonePage(view: CallOutView) {
  const { visit, token, callOut, refused, typed } = view;
  const { callOut: words } = visit.words;
  const wrong = refusedAt(refused, 'phone');
  return (
    <CallOutHouse {...view} title={words.phoneTitle}>
      <p className="call-out">{callOut.text}</p>
      <PostForm visit={visit} action={callOutPath(token, 'i-can')}>
        <div className={wrong ? 'field wrong' : 'field'}>
          <label htmlFor="phone">{words.phone}</label>
          <p className="quiet" id="phone-note">
            {words.phoneNote}
          </p>
          <FieldError id="phone-error" refused={wrong} />
          <input
            id="phone"
            name="phone"
            type="tel"
            autoComplete="tel"
            dir="ltr"
            defaultValue={typed.get('phone') ?? ''}
            aria-invalid={wrong && true}
            aria-describedby={wrong ? 'phone-error phone-note' : 'phone-note'}
          />
        </div>
        <button type="submit">{words.send}</button>
      </PostForm>
    </CallOutHouse>
  );
}
