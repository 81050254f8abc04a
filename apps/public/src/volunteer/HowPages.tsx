import { inPounds } from '@wardwise/domain';
import { ChoiceField } from '../pages/ChoiceField.tsx';
import { FieldError } from '../pages/FieldError.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { refusedAt } from '../pages/refused.ts';
import { Tick } from '../pages/Tick.tsx';
import { chosenNetwork } from './found.ts';
import { TextBox } from './TextBox.tsx';
import { VolunteerForm } from './VolunteerForm.tsx';
import type { VolunteerView } from './volunteer.ts';

/** Whether they stay at home, and their yes to our keeping that: to the words of this page, in this language. */
export function HomePage(view: VolunteerView) {
  const { answers, refused, visit } = view;
  const { home } = visit.words.volunteer;
  const wrong = refusedAt(refused, 'homeConsent');
  return (
    <VolunteerForm view={view} title={home.label} asks={['home', 'homeConsent']}>
      <ChoiceField
        name="home"
        legend={<h1>{home.label}</h1>}
        hint={home.hint}
        options={Object.entries(home.options)}
        chosen={answers.home}
        refused={refused}
      />
      <div className={wrong && 'wrong'}>
        <p id="homeConsent-words">
          <InBoth words={visit.words} say={({ volunteer }) => `${volunteer.home.ifSo} ${volunteer.home.consent}`} />
        </p>
        <FieldError id="homeConsent-error" refused={wrong} />
        <label className="choice">
          <input
            type="checkbox"
            name="homeConsent"
            id="homeConsent"
            value={visit.language}
            defaultChecked={answers.homeConsent === visit.language}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? 'homeConsent-words homeConsent-error' : 'homeConsent-words'}
          />
          <span>
            <InBoth words={visit.words} say={({ volunteer }) => volunteer.home.yes} />
          </span>
        </label>
      </div>
    </VolunteerForm>
  );
}

/** How much at once, and how much in a shop. */
export function LimitsPage(view: VolunteerView) {
  const { limits } = view.visit.words.volunteer;
  const most = chosenNetwork(view.found, view.answers.network)?.spendingCapPence ?? 0;
  return (
    <VolunteerForm view={view} title={limits.title} asks={['capacity', 'spend']}>
      <h1>{limits.title}</h1>
      <TextBox view={view} name="capacity" {...limits.capacity} inputMode="numeric" latin short />
      <TextBox
        view={view}
        name="spend"
        label={limits.spend.label}
        hint={limits.spend.hint(inPounds(most))}
        inputMode="decimal"
        latin
        short
      />
    </VolunteerForm>
  );
}

export function NamePage(view: VolunteerView) {
  const { name } = view.visit.words.volunteer;
  return (
    <VolunteerForm view={view} title={name.label} asks={['name']}>
      <TextBox view={view} name="name" {...name} heading autoComplete="name" />
    </VolunteerForm>
  );
}

/** How to reach them: calls for help go to the e-mail, a lead rings the number. */
export function ReachPage(view: VolunteerView) {
  const { weekly, volunteer } = view.visit.words;
  const { reach } = volunteer;
  return (
    <VolunteerForm view={view} title={reach.title} asks={['phone', 'email', 'texts', 'weekly']}>
      <h1>{reach.title}</h1>
      <TextBox view={view} name="phone" {...reach.phone} type="tel" autoComplete="tel" latin />
      <TextBox view={view} name="email" {...reach.email} type="email" autoComplete="email" latin />
      {chosenNetwork(view.found, view.answers.network)?.sendsTexts && (
        <Tick name="texts" label={reach.texts} hint={reach.textsHint} value="YES" ticked={view.answers.texts === 'YES'} />
      )}
      <Tick name="weekly" label={weekly.tick} hint={weekly.tickHint} value="YES" ticked={view.answers.weekly === 'YES'} />
    </VolunteerForm>
  );
}
