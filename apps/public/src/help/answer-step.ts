import { randomUUID } from 'node:crypto';
import { createElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import type { Refused } from '../pages/refused.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';
import { readAnswers } from './answers.ts';
import { askForHelp, findHelp } from './ask.ts';
import { wrongOn } from './check-answers.ts';
import { ElsewherePage } from './ElsewherePage.tsx';
import type { HelpView } from './help.ts';
import { stepOf } from './pages.ts';
import { ROOMS } from './rooms.ts';
import { SentPage } from './SentPage.tsx';
import { adviceAfter, type StepName, stepsOf } from './steps.ts';

/** What the buttons beside "Continue" say: the page again (in another language), the one before, or an answer to change. */
const CHANGE = /^change:(\w+)$/;

/** One page of the form was sent: the next one, or this one again with what is wrong on top. */
export async function answerStep(site: PublicSite, visit: Visit, step: StepName, form: Form): Promise<Answer> {
  const answers = readAnswers(form);
  const found = await findHelp(site, visit, answers.postcode);
  const steps = stepsOf(answers, found);
  const changing = form.get('changing') === 'yes';
  const show = (at: StepName, refused: readonly Refused[] = [], from = changing): Answer =>
    room({ visit, step: at, answers, found, refused, changing: from && at !== 'check' });

  const go = form.get('go') ?? '';
  const change = CHANGE.exec(go)?.[1];
  if (go === 'stay') return show(step);
  if (go === 'back') return show(changing ? 'check' : (steps[steps.indexOf(step) - 1] ?? 'postcode'));
  if (change) return show(steps.find((one) => one === change) ?? step, [], true);

  const refused = wrongOn(step, answers, found, visit);
  if (refused.length > 0) return show(step, refused);
  if (found.networks.length === 0) {
    if (!answers.postcode) return show('postcode');
    return page(200, createElement(ElsewherePage, { visit, step: 'postcode', answers, found, refused: [], changing }));
  }
  const unfinished = steps.find((one) => wrongOn(one, answers, found, visit).length > 0);
  if (step === 'check') return unfinished ? insist(unfinished) : send();
  const advice = adviceAfter(step, steps);
  if (advice) return show(advice);
  if (changing || !steps.includes(step)) return show(unfinished ?? 'check');
  return show(steps[steps.indexOf(step) + 1] ?? 'check');

  function insist(at: StepName): Answer {
    return show(at, wrongOn(at, answers, found, visit), true);
  }

  /** Its answer was lost, and it was changed since: the next press of its button is another request. */
  function sentBefore(): Answer {
    const refused = [{ code: 'IDEMPOTENCY_KEY_REUSED', message: visit.words.help.sentBefore, field: null }];
    return room({ visit: { ...visit, key: randomUUID() }, step: 'check', answers, found, refused, changing: false });
  }

  async function send(): Promise<Answer> {
    if (form.get('website')) return show('check', [{ code: 'TEXT_TOO_LONG', message: visit.words.help.trapped, field: null }]);
    if (form.get('consent') !== 'YES') {
      const { consentMissing } = visit.words.help.check;
      return show('check', [{ code: 'CONSENT_MISSING', message: consentMissing, field: 'consent' }]);
    }
    const { sent, refused: no } = await askForHelp(site, visit, answers, found);
    if (sent) return page(200, createElement(SentPage, { visit, sent, answers, found }));
    return no.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED') ? sentBefore() : refusedBy(no, show, visit);
  }
}

function room(view: HelpView): Answer {
  return page(view.refused.length > 0 ? 422 : 200, createElement(ROOMS[view.step], view));
}

/** What the API refused, on the page of the question it is about. */
function refusedBy(refused: readonly Refused[], show: (at: StepName, refused: Refused[], from: boolean) => Answer, visit: Visit) {
  const named = refused.map((one) => {
    const message = one.code === 'TOO_MANY_TRIES' ? visit.words.help.tooOften : one.message;
    return { ...one, message, ...stepOf(one.field) };
  });
  const at = named[0]?.step ?? 'check';
  return show(
    at,
    named.filter(({ step }) => step === at).map(({ code, message, field }) => ({ code, message, field })),
    true,
  );
}
