import type { Actor } from '../../src/platform/actor.ts';
import { NOBODY } from '../nobody.ts';
import { aPerson } from '../referrals-in.ts';
import type { Variables } from '../wire.ts';
import type { Matrix, Visitor } from './visitor.ts';

type Press = [who: string, mutation: string, input: (entry: string) => Variables];

/**
 * What a policy refuses outright, before anything else is asked: there an unknown thing, or words that are wrong, would be told as a refusal.
 * Trespass cannot see these guards: what it presses is unknown to everybody, or given to a column as a whole. Nothing here is done where a guard is missing but an assurance and a mail.
 */
const OUTRIGHT: Press[] = [
  ['another ward lead', 'askService', () => ({ serviceId: `svc_${NOBODY}` })],
  ['another ward lead', 'assureService', () => ({ serviceId: `svc_${NOBODY}` })],
  ['its coordinator', 'askService', (serviceId) => ({ serviceId })],
  ['its coordinator', 'assureService', (serviceId) => ({ serviceId, waitingDays: -1 })],
  ['another ward lead', 'pingWebhook', () => ({ webhookId: `whk_${NOBODY}` })],
  [
    ...(['its safeguarding lead', 'askForVolunteers'] as const),
    () => ({ serviceId: `svc_${NOBODY}`, categoryKey: 'shopping', day: '2030-01-05', places: 1 }),
  ],
  ['its safeguarding lead', 'saveQueueView', () => ({ name: '', choices: { part: 'CURRENT' } })],
  ['its safeguarding lead', 'changeDuty', () => ({ wardCode: '', staffId: '', day: '', onDuty: true })],
  ['its coordinator', 'createReferral', () => aPerson({ consent: null })],
  [
    ...(['somebody of a partner', 'makeApiClient'] as const),
    () => ({ name: '', kind: 'PARTNER', scopes: ['WARDS_READ'], wardCodes: [], days: 30 }),
  ],
];

/** Presses each of these; every answer is that it is not allowed. */
export async function pressOutright({ test, listener }: Matrix, visitors: Visitor[]): Promise<void> {
  const { rows } = await test.db.query<{ id: string }>(
    `select s.id from services s join organizations o on o.id = s.organization_id where o.kept_by = $1 order by 1 limit 1`,
    [test.networkId('north-paddington')],
  );
  for (const [who, mutation, input] of OUTRIGHT) {
    const visitor = visitors.find(({ name }) => name === who);
    if (!visitor || !rows[0]) throw new Error(`Nobody presses ${mutation}`);
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { errors } = await visitor.send(`mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`, {
      input: input(`svc_${rows[0].id}`),
    });
    const codes = errors.map(({ extensions }) => extensions.code).join();
    if (codes !== 'NOT_ALLOWED') listener.fault((await visitor.who()) as Actor, `${mutation} as ${who}: ${codes || 'answered'}`);
  }
}
