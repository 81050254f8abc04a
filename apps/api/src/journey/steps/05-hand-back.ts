import { insist } from '../insist.ts';
import { readRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { offers, openPage, tellsNothing } from '../volunteer.ts';
import { readCandidates } from './03-candidates.ts';
import { sendWave } from './04-call-out.ts';
import type { Chosen } from './05-choose.ts';
import { sayICan } from './05-offer.ts';

/** One of the two cannot after all: sight closes at once, nobody blames them, the place is called out again, and whoever came too late before now goes. */
export async function handBackTask(stage: Stage, lead: Staff, requestId: string, { winner, winnerName, loser }: Chosen) {
  const task = await openPage(winner);
  insist(offers(task, 'show'), 'the volunteer chosen cannot look');
  await winner.browser.press(task, 'hand-back');
  tellsNothing(await winner.browser.press(task, 'show'), 'the task handed back');
  tellsNothing(await openPage(winner), 'the page after handing back');
  const free = await readRequest(lead, requestId);
  insist(free.status === 'OPEN', `with a place free again it is ${free.status}`);
  const back = (await readCandidates(lead, requestId)).unsuitable.find(({ firstName }) => firstName === winnerName);
  insist(back?.reasons.includes('HANDED_BACK_BEFORE'), 'whoever handed it back would be asked again');

  let waves = 0;
  for (let found = false; !found; waves += 1) {
    const { asked } = await sendWave(stage, lead, requestId);
    insist(!asked.some(({ to }) => to === winner.to), 'whoever handed it back is asked again');
    const again = asked.find(({ to }) => to === loser.to);
    if (again) loser.path = again.path;
    found = again !== undefined;
  }
  const offerId = await sayICan(lead, requestId, loser);
  await lead.do('acceptOffer', { offerId }, 'assignment { id }');
  insist((await readRequest(lead, requestId)).status === 'ASSIGNED', 'the place is not filled again');
  return {
    line: `${winnerName} hands back and sees nothing from then on; the next call-out finds the other volunteer, in wave ${waves}`,
  };
}
