// A food bank that hears of referrals by a signed webhook, opens them, says yes while it has parcels, and says when it has begun.
import { createServer } from 'node:http';
import { openClient, readWebhook } from '@wardwise/client';

const { WARDWISE_URL: url = '', WARDWISE_KEY: key = '', WEBHOOK_SECRET: secret = '' } = process.env;
const { PORT = '8080', ROOM = '20', SECONDS_TO_DOOR = '3600' } = process.env;
const wardwise = openClient({ url, key });

/** Where to bring what. In memory alone: a real food bank keeps it sealed, and erases it as this does. Never log it. */
const parcels = new Map();
const OVER = ['referral.withdrawn', 'referral.expired', 'referral.failed', 'referral.declined', 'referral.completed'];
/** The events that were dealt with: one may come twice. */
const heard = new Set();

/** Says yes while there is room. Done twice it does no harm, so that it can be tried again after any mishap. */
async function take(referralId) {
  const { viewerCan, status } = (await wardwise.referral(referralId)) ?? {};
  if (!viewerCan?.open) return forget(referralId); // withdrawn meanwhile, or over
  if (viewerCan.accept && parcels.size >= Number(ROOM))
    return wardwise.declineReferral({ referralId, reason: 'NO_CAPACITY', idempotencyKey: `decline ${referralId}` });
  parcels.set(referralId, (await wardwise.openReferral({ referralId })).envelope); // a look, on record as ours
  if (viewerCan.acknowledge) await wardwise.acknowledgeReferral({ referralId });
  if (viewerCan.accept) await wardwise.acceptReferral({ referralId, idempotencyKey: `accept ${referralId}` });
  if (!viewerCan.accept && status !== 'ACCEPTED') return;
  console.log(`accepted ${referralId}`);
  setTimeout(() => start(referralId), Number(SECONDS_TO_DOOR) * 1000);
}

/** The driver is at the door. */
async function start(referralId) {
  if (!parcels.has(referralId)) return;
  try {
    await wardwise.startReferral({ referralId, idempotencyKey: `start ${referralId}` });
    console.log(`started ${referralId}`);
    parcels.delete(referralId);
  } catch (error) {
    console.log(`not started ${referralId}: ${error.code}`);
    if (error.passes) setTimeout(() => start(referralId), 60_000);
    else forget(referralId);
  }
}

function forget(referralId) {
  if (parcels.delete(referralId)) console.log(`forgot ${referralId}`);
}

const server = createServer(async (request, response) => {
  const answer = (status) => response.writeHead(status).end();
  try {
    let body = '';
    for await (const part of request.setEncoding('utf8')) {
      body += part;
      if (body.length > 10_000) return answer(413);
    }
    const event = readWebhook(secret, request.headers, body);
    if (event.type === 'referral.sent' && !heard.has(event.id)) await take(event.data.referralId);
    if (OVER.includes(event.type)) forget(event.data.referralId);
    heard.add(event.id);
    answer(204);
  } catch (error) {
    console.log(`not taken: ${error.code}`);
    answer(error.code === 'SIGNATURE_REFUSED' ? 401 : 503); // after 503 Wardwise sends it again
  }
});
server.listen(Number(PORT), '127.0.0.1', async () => {
  console.log(`ready on ${server.address().port}`);
  // What came while nobody listened: gathered first, because an answer moves it in the list.
  const waiting = [];
  for await (const { id } of wardwise.everyReferralToMe({ statuses: ['SENT', 'RECEIVED', 'ACCEPTED'] })) waiting.push(id);
  for (const id of waiting) await take(id).catch((error) => console.log(`not taken ${id}: ${error.code}`));
});
