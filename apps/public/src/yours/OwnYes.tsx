import { dateIn } from '../locales/locales.ts';
import { FieldError } from '../pages/FieldError.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { to } from '../visits/visit.ts';
import { type KnownView, yoursPath } from './yours.ts';

/** Somebody whose group gave us their details: who did, on which basis, until when, the guidance, and the yes that only they can give. */
export function OwnYes({ visit, token, known, refused }: KnownView) {
  const { ownYes: words } = visit.words.yours;
  const date = (moment: string | null) => (moment ? dateIn(visit.language, moment.slice(0, 10)) : '');
  const ticks = [
    { name: 'adult', value: 'yes', label: words.adult },
    { name: 'guidance', value: known.guidanceToAgree ?? '', label: words.guidance },
  ];
  return (
    <section className="call-out" aria-labelledby="own-yes">
      <h2 id="own-yes">{words.title}</h2>
      <p>{words.from(known.handedInBy ?? '', date(known.handedInAt))}</p>
      <p>{known.handedInBasis === 'CONSENT' ? words.byConsent : words.byInterest}</p>
      <p>{words.until(date(known.ownYesUntil))}</p>
      <h3>{words.guidanceTitle}</h3>
      {(known.guidanceToAgreeText ?? '').split('\n\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <PostForm visit={visit} action={yoursPath(token, 'agree')}>
        {ticks.map(({ name, value, label }) => {
          const wrong = refusedAt(refused, name);
          return (
            <div key={name} className={wrong && 'wrong'}>
              <FieldError id={`${name}-error`} refused={wrong} />
              <label className="choice">
                <input
                  type="checkbox"
                  name={name}
                  id={name}
                  value={value}
                  required
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={wrong && `${name}-error`}
                />
                {label}
              </label>
            </div>
          );
        })}
        <button type="submit">{words.yes}</button>
      </PostForm>
      <p>
        <a className="button other" href={to(visit, yoursPath(token, 'leave'))}>
          {words.no}
        </a>
      </p>
    </section>
  );
}
