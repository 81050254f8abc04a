import { dateIn, type Words } from '../locales/locales.ts';
import { FieldError } from '../pages/FieldError.tsx';
import { InBoth, ParagraphsInBoth } from '../pages/InBoth.tsx';
import { PostForm } from '../pages/PostForm.tsx';
import { refusedAt } from '../pages/refused.ts';
import { to } from '../visits/visit.ts';
import { type KnownView, yoursPath } from './yours.ts';

type Said = Words['yours']['ownYes'];

/** Somebody whose group gave us their details: who did, on which basis, until when, the guidance, and the yes that only they can give. */
export function OwnYes({ visit, token, known, refused }: KnownView) {
  const { ownYes: words } = visit.words.yours;
  const date = (all: Words, moment: string | null) =>
    moment ? dateIn(all === visit.words ? visit.language : 'en', moment.slice(0, 10)) : '';
  const consented = known.handedInBasis === 'CONSENT';
  const ticks = [
    { name: 'adult', value: 'yes', say: ({ adult }: Said) => adult },
    { name: 'guidance', value: known.guidanceToAgree ?? '', say: ({ guidance }: Said) => guidance },
  ];
  return (
    <section className="call-out" aria-labelledby="own-yes">
      <h2 id="own-yes">{words.title}</h2>
      <p>
        <InBoth words={visit.words} say={(all) => all.yours.ownYes.from(known.handedInBy ?? '', date(all, known.handedInAt))} />
      </p>
      <p>
        <InBoth words={visit.words} say={({ yours: { ownYes } }) => (consented ? ownYes.byConsent : ownYes.byInterest)} />
      </p>
      <p>
        <InBoth words={visit.words} say={(all) => all.yours.ownYes.until(date(all, known.ownYesUntil))} />
      </p>
      <h3>{words.guidanceTitle}</h3>
      <ParagraphsInBoth words={visit.words} text={known.guidanceToAgreeText ?? ''} english={known.guidanceToAgreeEnglish} />
      <PostForm visit={visit} action={yoursPath(token, 'agree')}>
        {ticks.map(({ name, value, say }) => {
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
                <span>
                  <InBoth words={visit.words} say={({ yours: { ownYes } }) => say(ownYes)} />
                </span>
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
