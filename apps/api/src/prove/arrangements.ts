import { randomUUID } from 'node:crypto';
import { insist, type Staff } from '../journey/index.ts';
import { type Asker, allOf, Desk, press } from './asker.ts';
import { type Canaries, type Canary, forget } from './canaries.ts';
import type { Deployment } from './deployment.ts';

/** Somebody who is helped every week: what is done each time, and the request beside which it stands. */
type Arranged = { id: string; asker: Asker; note: Canary };

/** The ways in which help every week can end, each played once; one goes on. */
const ENDINGS = ['BY_LEAD', 'BY_REQUESTER', 'WITH_REQUEST', 'STAYS'] as const;
export type Arrangements = Record<(typeof ENDINGS)[number], Arranged>;

type Scene = { deployment: Deployment; canaries: Canaries };

/** For each ending help every week that stands before it, with an occurrence that the worker has made. */
export async function arrangeSome({ deployment, canaries }: Scene, { lead }: { lead: Staff }): Promise<Arrangements> {
  const serviceId = randomUUID();
  await deployment.query(
    `insert into services (id, organization_id, name, everywhere, takes_referrals, referral_fields)
     select $1, id, 'Food parcels to wait for', true, 'API', '{language}' from organizations where kept_by is not null order by id limit 1`,
    [serviceId],
  );
  const desk = new Desk(deployment, canaries);
  const arranged = {} as Arrangements;
  for (const ending of ENDINGS) {
    const asker =
      ending === 'BY_REQUESTER'
        ? await desk.askOnTheForm(lead, 'westminster', { confirmed: true })
        : await desk.takeByTelephone(lead);
    const consent = { by: 'THEMSELVES', how: 'BY_PHONE', words: 'REFERRAL_1', language: 'ar', fields: ['language'] };
    const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const sent = { requestId: asker.id, serviceId: `svc_${serviceId}`, consent: { ...consent, until } };
    await lead.do('sendReferral', sent, 'referral { id }');
    const note = canaries.words('help_cards.note', 'A bag with {}');
    const said = { requestId: asker.id, categoryKey: 'check-in-call', way: 'BY_PHONE', weekdays: [3], note: note.text };
    const { arrangement } = await lead.do<{ arrangement: { id: string } }>(
      'setUpArrangement',
      { ...said, consent: { words: 'ARRANGEMENT_2', language: 'ar' } },
      'arrangement { id }',
    );
    arranged[ending] = { id: arrangement.id, asker, note };
  }
  await deployment.stopWorker();
  await deployment.startWorker();
  await occurrencesOf(deployment, ENDINGS.length);
  for (const ending of ENDINGS) await lookAtNext(deployment, lead, arranged[ending].id);
  return arranged;
}

/** Every ending of it; what it held is forgotten with it, and so is the occurrence that was under way. */
export async function endArrangements(
  _scene: Scene,
  { desks: { lead }, arrangements }: { desks: { lead: Staff }; arrangements: Arrangements },
): Promise<void> {
  const { BY_LEAD, BY_REQUESTER, WITH_REQUEST } = arrangements;
  await lead.do('endArrangement', { arrangementId: BY_LEAD.id }, 'arrangement { endedAt }');
  const { page } = BY_REQUESTER.asker;
  insist(page, 'whoever asked on the form has a page');
  await press(page.browser, `${page.path}/stop`, 'stop');
  for (const { note } of [BY_LEAD, BY_REQUESTER]) forget(note);
  for (const { asker, note } of [BY_LEAD, BY_REQUESTER, WITH_REQUEST]) {
    await lead.do('cancelRequest', { requestId: asker.id }, 'request { status }');
    forget(...allOf(asker), note);
  }
}

/** Waits until the worker has made one of each. */
async function occurrencesOf(deployment: Deployment, count: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const [made] = await deployment.query<{ made: number }>(
      'select count(distinct arrangement_id)::int as made from help_requests where arrangement_id is not null',
    );
    if (made?.made === count) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('the worker makes no occurrence of weekly help');
}

/** A lead reads the next of it, which has its copy from then on. */
async function lookAtNext(deployment: Deployment, lead: Staff, arrangementId: string): Promise<void> {
  const [next] = await deployment.query<{ id: string }>(
    'select id from help_requests where arrangement_id = $1 order by needed_by limit 1',
    [arrangementId.slice(arrangementId.indexOf('_') + 1)],
  );
  insist(next, 'the worker has made the next');
  await lead.do('showRequestDetails', { requestId: `req_${next.id}`, purpose: 'CALL_BACK' }, 'details { note }');
}
