import { randomUUID } from 'node:crypto';
import { createElement, type ReactElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import type { Refused } from '../pages/refused.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';
import { readAnswers } from './answers.ts';
import { apply, findToHelp } from './ask.ts';
import { wrongOn } from './check-answers.ts';
import { chosenNetwork } from './found.ts';
import { ElsewherePage, UnplacedPage, YoungPage } from './PlacePages.tsx';
import { ROOMS } from './rooms.ts';
import { SentPage } from './SentPage.tsx';
import { type StepName, stepOf, stepsOf } from './steps.ts';
import type { VolunteerView } from './volunteer.ts';

/** What the buttons beside "Continue" say: an answer to change. */
const CHANGE = /^change:(\w+)$/;

/** One page of the form was sent: the next one, or this one again with what is wrong on top. */
export async function answerStep(site: PublicSite, visit: Visit, step: StepName, form: Form): Promise<Answer> {
  const answers = readAnswers(form);
  const found = await findToHelp(site, visit, answers.postcode);
  const network = chosenNetwork(found, answers.network);
  const steps = stepsOf(answers, found);
  const changing = form.get('changing') === 'yes';
  const view: VolunteerView = { visit, step, answers, found, refused: [], changing };
  const show = (at: StepName, refused: readonly Refused[] = [], from = changing): Answer =>
    room({ ...view, step: at, refused, changing: from && at !== 'check' && at !== 'guidance' });
  const insist = (at: StepName): Answer => show(at, wrongOn(at, answers, found, visit), true);

  const go = form.get('go') ?? '';
  const change = CHANGE.exec(go)?.[1];
  if (go === 'stay') return show(step);
  if (go === 'back') return show(changing ? 'check' : (steps[steps.indexOf(step) - 1] ?? 'postcode'));
  if (change) return show(steps.find((one) => one === change) ?? step, [], true);

  const refused = wrongOn(step, answers, found, visit);
  if (refused.length > 0) return show(step, refused);
  if (!answers.postcode) return show('postcode');
  if (found.networks.length === 0) return told(ElsewherePage, { ...view, step: 'postcode', changing: false });
  if (network && network.wardName === null) return told(UnplacedPage, { ...view, step: 'postcode', changing: false });
  if (answers.age === 'NO') return told(YoungPage, { ...view, step: 'kinds', changing: false });
  const unfinished = steps.find((one) => wrongOn(one, answers, found, visit).length > 0);
  if (step === 'check') return unfinished ? insist(unfinished) : show('guidance');
  if (step === 'guidance') return unfinished ? insist(unfinished) : send();
  if (changing || !steps.includes(step)) return show(unfinished ?? 'check');
  return show(steps[steps.indexOf(step) + 1] ?? 'check');

  async function send(): Promise<Answer> {
    const { volunteer, help } = visit.words;
    if (form.get('website')) return show('guidance', [{ code: 'TEXT_TOO_LONG', message: help.trapped, field: null }]);
    const wrong = await apply(site, visit, answers, found, form.get('guidance'));
    if (wrong.length === 0 && network) return told(SentPage, { visit, network });
    // Its answer was lost, and it was changed since: the next press of its button is another wish.
    if (wrong.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) {
      const sentBefore = [{ code: 'IDEMPOTENCY_KEY_REUSED', message: volunteer.sentBefore, field: null }];
      return room({ ...view, visit: { ...visit, key: randomUUID() }, refused: sentBefore });
    }
    const named = wrong.map((one) => ({
      ...one,
      ...stepOf(one.field),
      message: one.code === 'TOO_MANY_TRIES' ? help.tooOften : one.message,
    }));
    const at = named[0]?.step ?? 'guidance';
    const here = named.filter((one) => one.step === at);
    return show(
      at,
      here.map(({ code, message, field }) => ({ code, message, field })),
      true,
    );
  }
}

const room = (view: VolunteerView): Answer => page(view.refused.length > 0 ? 422 : 200, createElement(ROOMS[view.step], view));

function told<Props extends object>(Page: (props: Props) => ReactElement, props: Props): Answer {
  return page(200, createElement(Page, props));
}
