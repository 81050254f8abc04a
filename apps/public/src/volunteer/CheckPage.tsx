import { InBoth } from '../pages/InBoth.tsx';
import { LISTS, TEXTS } from './answers.ts';
import { chosenNetwork } from './found.ts';
import { sayAnswer } from './say-answer.ts';
import { PAGE_OF, stepsOf } from './steps.ts';
import { VolunteerForm } from './VolunteerForm.tsx';
import type { VolunteerView } from './volunteer.ts';

const SENTENCES = ['keep', 'see', 'erase', 'rights'] as const;
const ASKED = [...TEXTS, ...LISTS].filter((name) => name !== 'homeConsent');

/** Everything answered, each to be changed, and what we do with it. */
export function CheckPage(view: VolunteerView) {
  const { answers, found, visit } = view;
  const { check, rows: named } = visit.words.volunteer;
  const rows = { ...named, weekly: visit.words.weekly.heading };
  const { change } = visit.words.help;
  const steps = stepsOf(answers, found);
  const sendsTexts = chosenNetwork(found, answers.network)?.sendsTexts ?? false;
  const asked = ASKED.filter((name) => steps.includes(PAGE_OF[name]) && (name !== 'texts' || sendsTexts)).sort(
    (one, other) => steps.indexOf(PAGE_OF[one]) - steps.indexOf(PAGE_OF[other]),
  );
  return (
    <VolunteerForm view={view} title={check.title} asks={[]}>
      <h1>{check.title}</h1>
      <dl className="facts answered">
        {asked.map((name) => (
          <div key={name}>
            <dt>{rows[name]}</dt>
            <dd className="told" dir="auto">
              {sayAnswer(name, view) || visit.words.help.check.none}
            </dd>
            <dd>
              <button type="submit" name="go" value={`change:${PAGE_OF[name]}`} className="back">
                {change} <span className="unseen">{rows[name]}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{visit.words.help.check.privacy}</h2>
        <ul className="steps">
          {SENTENCES.map((sentence) => (
            <li key={sentence}>
              <InBoth words={visit.words} say={({ volunteer }) => volunteer.check[sentence]} />
            </li>
          ))}
        </ul>
      </section>
    </VolunteerForm>
  );
}
