import { insist } from './insist.ts';
import type { Stage } from './stage.ts';
import { signInByMail } from './steps/00-sign-in.ts';
import { takeByTelephone } from './steps/01-intake.ts';
import { routeByDuty } from './steps/02-routing.ts';
import { answerElsewhere } from './steps/02-routing-elsewhere.ts';
import { placeTheUnplaced } from './steps/02-routing-unplaced.ts';
import { weighCandidates } from './steps/03-candidates.ts';
import { callOut } from './steps/04-call-out.ts';
import { chooseTogether } from './steps/05-choose.ts';
import { handBackTask } from './steps/05-hand-back.ts';
import { lookAtDetails } from './steps/05-look.ts';
import { offerByLink } from './steps/05-offer.ts';
import { openElsewhere } from './steps/05-other-browser.ts';
import { deliverOnePlace } from './steps/05-window.ts';
import { deliverAndErase } from './steps/06-erase.ts';
import { followUp } from './steps/07-follow-up.ts';
import { endNextRequest } from './steps/07-next-request.ts';
import { askOnTheForm } from './steps/08-form.ts';
import { followPrivately } from './steps/08-private-page.ts';
import { referToFoodBank } from './steps/09-referral.ts';
import { startAtFoodBank } from './steps/09-started.ts';
import { helpEveryWeek } from './steps/09-weekly.ts';

/** A step that does not hold, by the number and a name of its own. */
export class StepBroken extends Error {
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** What a step tells, and what the next ones go on from. */
type Told = { line: string };

/** Plays the shortest true journey from the telephone, and then from the form, to the last trace; `say` gets a line for each step that holds. */
export async function playJourney(stage: Stage, say: (step: string, line: string) => void): Promise<void> {
  const step = async <T extends Told>(name: string, play: () => Promise<T>): Promise<T> => {
    try {
      const told = await play();
      say(name, told.line);
      return told;
    } catch (error) {
      throw new StepBroken(name, error);
    }
  };

  const { lead, otherLead, coordinator } = await step('0 sign-in', () => signInByMail(stage));
  const taken = await step('1 intake', () => takeByTelephone(stage, lead));
  const { requestId } = taken;
  await step('2 unplaced', () => placeTheUnplaced(stage, lead));
  await step('2 elsewhere', () => answerElsewhere(stage, lead));
  await step('2 routing', () => routeByDuty(stage, coordinator));
  await step('3 candidates', () => weighCandidates(lead, coordinator, requestId));
  const { asked } = await step('4 call-out', () => callOut(stage, lead, requestId));
  const [first, second, third] = asked;
  insist(first && second && third, 'fewer than three were asked');
  await step('5 offer', () => offerByLink(stage, lead, requestId, first));
  await step('5 other-browser', () => openElsewhere(stage, first));
  const chosen = await step('5 race', () => chooseTogether(stage, [lead, otherLead], requestId, first, [second, third]));
  await step('5 look', () => lookAtDetails(stage, lead, taken, [first, chosen.winner]));
  await step('5 hand-back', () => handBackTask(stage, lead, requestId, chosen));
  await step('5 window', () => deliverOnePlace(lead, requestId, first, chosen.loser));
  await step('6 erase', () => deliverAndErase(stage, lead, requestId, chosen.loser));
  const { nextId } = await step('7 follow-up', () => followUp(stage, lead, requestId, [first, chosen.loser]));
  await step('7 next-request', () => endNextRequest(stage, lead, nextId));
  const onTheWeb = await step('8 form', () => askOnTheForm(stage, lead));
  await step('8 private-page', () => followPrivately(stage, lead, onTheWeb));
  const referred = await step('9 referral', () => referToFoodBank(stage, lead, coordinator));
  const weekly = await step('9 weekly', () => helpEveryWeek(stage, lead, referred));
  await step('9 started', () => startAtFoodBank(stage, lead, referred, weekly));
}
