import { insist } from '../insist.ts';
import { readRequest } from '../request.ts';
import { isInClear } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { until } from '../until.ts';
import { type Referred, readReferral } from './09-referral.ts';
import { endWeeklyHelp } from './09-weekly.ts';

/** The program dies and comes back, finds its yes, and says that it has begun: weekly help is ended, and her request with it. Then it is done, and what the food bank was told is gone. */
export async function startAtFoodBank(
  stage: Stage,
  lead: Staff,
  referred: Referred,
  weekly: { arrangementId: string; occurrenceId: string },
) {
  const { requestId, referralId, bank, secret, key } = referred;
  await bank.kill();
  await bank.start(secret, 0);
  await until(
    () => readReferral(lead, referralId),
    ({ status }) => status === 'STARTED',
    'the food bank’s program does not say that it has begun',
  );
  await endWeeklyHelp(lead, requestId, weekly);
  insist((await readRequest(lead, requestId)).status === 'REFERRED', 'the food bank has begun, and her request has not ended');
  const { details, cards, keys } = await stage.owner.sealedOf(new Set([requestId, weekly.occurrenceId]));
  insist(details + cards + keys === 0, `she is referred, and ${details} details, ${cards} cards and ${keys} keys are left`);
  insist((await stage.owner.envelopesOf(referralId)) === 1, 'the food bank has begun, and can read no more whom it helps');

  const post = await until(
    () => bank.posts.find(({ type }) => type === 'referral.started'),
    (heard) => heard?.answered === 204,
    'the food bank never hears that it has begun',
  );
  const libraries = ({ signedFor }: { signedFor: string[] }) => signedFor.join(' and ');
  insist(
    bank.posts.every((each) => libraries(each) === 'standardwebhooks and svix'),
    'a post is not signed as both libraries have it',
  );
  insist(!bank.posts.some(({ body }) => isInClear(body)), 'something of hers stands in a post');
  insist(!isInClear(bank.said()), 'something of hers stands in what the program says');
  const forged = await bank.hand(post?.headers ?? {}, `${post?.body} `);
  insist(forged === 401, `a post that was tampered with is answered ${forged}`);

  await complete(stage, key, referralId);
  insist((await stage.owner.envelopesOf(referralId)) === 0, 'it is done, and what the food bank was told is still here');
  await stage.nothingInClear('after the food bank was done');
  return {
    line: `killed and started again it says that it has begun; the lead ends weekly help, and her request ends with it; ${bank.posts.length} posts, each signed as standardwebhooks and svix have it; done, the envelope is gone`,
  };
}

async function complete({ url }: Stage, key: string, referralId: string): Promise<void> {
  const query = `mutation { completeReferral(input: { referralId: "${referralId}" }) { referral { status } } }`;
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  insist((await answer.text()).includes('"COMPLETED"'), 'the food bank cannot say that it is done');
}
