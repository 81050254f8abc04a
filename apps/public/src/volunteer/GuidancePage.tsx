import { RingNetwork } from '../help/RingNetwork.tsx';
import { dateIn } from '../locales/locales.ts';
import { FieldError } from '../pages/FieldError.tsx';
import { InBoth, ParagraphsInBoth } from '../pages/InBoth.tsx';
import { refusedAt } from '../pages/refused.ts';
import { chosenNetwork } from './found.ts';
import { VolunteerForm } from './VolunteerForm.tsx';
import type { VolunteerView } from './volunteer.ts';

/** The guidance of the day, and the yes to it, which no other page carries along; and the button that sends it all. */
export function GuidancePage(view: VolunteerView) {
  const { answers, found, refused, visit } = view;
  const { guidance: words } = visit.words.volunteer;
  const { check } = visit.words.help;
  const network = chosenNetwork(found, answers.network);
  const wrong = refusedAt(refused, 'guidance');
  const tooOften = refused.some(({ code }) => code === 'TOO_MANY_TRIES');
  return (
    <VolunteerForm view={view} title={words.title} asks={[]} goOn={words.send}>
      <h1>{words.title}</h1>
      {network && tooOften && <RingNetwork say={check.ringInstead} network={network} />}
      {network?.guidance && (
        <section aria-label={words.title} className="call-out">
          <ParagraphsInBoth words={visit.words} {...network.guidance} />
          <p className="quiet">{words.since(dateIn(visit.language, network.guidance.day.slice(0, 10)))}</p>
        </section>
      )}
      <div className={wrong && 'wrong'}>
        <FieldError id="guidance-error" refused={wrong} />
        <label className="choice">
          <input
            type="checkbox"
            name="guidance"
            id="guidance"
            value={network?.guidance?.id ?? ''}
            required
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong && 'guidance-error'}
          />
          <span>
            <InBoth words={visit.words} say={({ volunteer }) => volunteer.guidance.agree} />
          </span>
        </label>
      </div>
      <div className="unseen" aria-hidden="true">
        <label htmlFor="website">{check.trap}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
    </VolunteerForm>
  );
}
