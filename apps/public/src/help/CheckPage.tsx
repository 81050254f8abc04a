import { ConsentBox } from '../pages/ConsentBox.tsx';
import { ANSWERS } from './answers.ts';
import { askedNetwork } from './found.ts';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { PharmacyAdvice } from './PharmacyAdvice.tsx';
import { PrivacyWords } from './PrivacyWords.tsx';
import { PAGE_OF } from './pages.ts';
import { RingNetwork } from './RingNetwork.tsx';
import { sayAnswer } from './say-answer.ts';
import { needsPharmacy, stepsOf } from './steps.ts';

/** Everything answered, each to be changed; what we do with it, and the yes to that; and the button that sends it. */
export function CheckPage(view: HelpView) {
  const { visit, answers, found, refused } = view;
  const { check, rows, change } = visit.words.help;
  const network = askedNetwork(found, answers.network);
  const isRefused = (code: string) => refused.some((one) => one.code === code);
  const sentBefore = isRefused('IDEMPOTENCY_KEY_REUSED');
  const steps = stepsOf(answers, found);
  const asked = ANSWERS.filter((name) => steps.includes(PAGE_OF[name]));
  return (
    <HelpForm view={view} title={check.title} asks={[]} goOn={sentBefore ? check.sendAnew : check.send}>
      <h1>{check.title}</h1>
      {network && sentBefore && <RingNetwork say={check.ringToChange} network={network} />}
      {network && isRefused('TOO_MANY_TRIES') && <RingNetwork say={check.ringInstead} network={network} />}
      {needsPharmacy(answers) && <PharmacyAdvice words={visit.words} />}
      <dl className="facts answered">
        {asked.map((name) => (
          <div key={name}>
            <dt>{rows[name]}</dt>
            <dd className="told" dir="auto" lang={name === 'language' ? answers.language : undefined}>
              {sayAnswer(name, view) || check.none}
            </dd>
            <dd>
              <button type="submit" name="go" value={`change:${PAGE_OF[name]}`} className="back">
                {change} <span className="unseen">{rows[name]}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <PrivacyWords words={visit.words} young={answers.age === 'NO'} />
      <ConsentBox words={visit.words} say={({ help }) => help.check.consent} refused={refused} />
      <div className="unseen" aria-hidden="true">
        <label htmlFor="website">{check.trap}</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
    </HelpForm>
  );
}
