import { A_GUIDANCE, dayAhead } from '../guidance.ts';
import { NOBODY } from '../nobody.ts';
import type { Payload } from '../payload.ts';
import { leadOf } from '../people.ts';
import { aCalledRequest, done } from '../scenes.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const of = { requestId: `req_${NOBODY}` };

/** Every mutation of a lead that takes a key, with an input that is at least well-formed. */
const OF_A_LEAD: Record<string, Variables> = {
  placeRequest: { ...of, wardCode: 'E05013807' },
  confirmRequest: of,
  assignVolunteer: { ...of, volunteerId: `vol_${NOBODY}` },
  acceptOffer: { offerId: `off_${NOBODY}` },
  sendCallOut: of,
  changeWaves: of,
  cancelAssignment: { assignmentId: `asg_${NOBODY}` },
  lowerPlaces: { ...of, places: 1 },
  cancelRequest: of,
  markUnmet: { ...of, kind: 'NO_VOLUNTEER' },
  markDuplicate: { ...of, originalId: `req_${NOBODY}` },
  changeRequestDetails: { ...of, purpose: 'CALL_BACK' },
  letRequesterBackIn: of,
  recordNotice: { ...of, read: true },
  recordCall: { ...of, outcome: 'REACHED' },
  holdRequest: of,
  mergeRequest: { ...of, originalId: `req_${NOBODY}` },
  undoMerge: of,
  snoozeRequest: { ...of, choice: 'TOMORROW' },
  wakeRequest: of,
  recordFollowUp: { followUpId: `fup_${NOBODY}` },
  askHowItWent: { followUpId: `fup_${NOBODY}`, safeByText: true },
  setUpArrangement: { ...of, categoryKey: 'shopping', way: 'IN_PERSON', weekdays: [1], note: 'Bread' },
  renewArrangement: { arrangementId: `arr_${NOBODY}` },
  askForInterpreter: { ...of, how: 'CALL_BACK' },
  endArrangement: { arrangementId: `arr_${NOBODY}` },
  changeStaff: { staffId: `stf_${NOBODY}`, roles: ['COORDINATOR'], wardCodes: [] },
  stopStaff: { staffId: `stf_${NOBODY}` },
  leaveStaff: {},
  inviteStaff: { displayName: 'N', email: 'n@new.example', roles: ['COORDINATOR'], wardCodes: [], pageLanguage: 'en' },
  sendInvitationAgain: { invitationId: `inv_${NOBODY}` },
  askWayBack: { staffId: `stf_${NOBODY}`, email: 'n@new.example' },
  confirmWayBack: { invitationId: `inv_${NOBODY}` },
  saveQueueView: { name: 'Mine', choices: { part: 'CURRENT' } },
  renameQueueView: { viewId: `qvw_${NOBODY}`, name: 'Mine' },
  shareQueueView: { viewId: `qvw_${NOBODY}`, shared: true },
  deleteQueueView: { viewId: `qvw_${NOBODY}` },
  handOverWard: { wardCode: 'E05013807', fromStaffId: `stf_${NOBODY}`, toStaffId: `stf_${NOBODY}` },
  undoHandOver: { handOverId: `hov_${NOBODY}` },
  nameStandIn: {
    ...{
      wardCode: 'E05013807',
      staffId: `stf_${NOBODY}`,
      standInStaffId: `stf_${NOBODY}`,
      from: dayAhead(0),
      until: dayAhead(3),
    },
  },
  endStandIn: { standInId: `sin_${NOBODY}` },
  mailMyVolunteering: {},
  pauseWard: { wardCode: 'E05013807', from: dayAhead(0), until: dayAhead(3), reason: 'OTHER' },
  resumeWard: { wardCode: 'E05013807' },
  changeNeighbour: { wardCode: 'E05013807', neighbourCode: 'E05013793', beside: true },
  sendWardMessage: { wardCode: 'E05013807', texts: [] },
  takeBackWardMessage: { messageId: `wms_${NOBODY}` },
  changeDuty: { wardCode: 'E05013807', staffId: `stf_${NOBODY}`, day: dayAhead(3), onDuty: true },
  switchOffering: { kind: 'SKILL', key: 'sewing', offered: false },
  wordOffering: { kind: 'SKILL', key: 'sewing', language: 'en', label: 'Mending' },
  changeWording: { key: 'VOLUNTEER_LINE', language: 'en', text: 'See you soon' },
  changeSetting: { name: 'WEEKLY_HOUR', value: 11, seen: 10 },
  writeGuidance: { day: dayAhead(3), ...A_GUIDANCE },
};

/** Every verb of a volunteer, with an input that is at least well-formed. */
export const OF_A_VOLUNTEER: Record<string, Variables> = {
  offerHelp: {},
  withdrawOffer: {},
  acceptAssignment: {},
  declineAssignment: {},
  startTask: {},
  stopTask: {},
  sayPaidBack: {},
  handBack: {},
  deliver: { paidBack: 'YES' },
  answerFollowUp: { answer: 'WENT_WELL' },
};

const TOO_LONG = 'k'.repeat(201);

const byLead = (mutation: string, input: Variables): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  return [
    refused('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async ({ api }) => {
      const lead = api.as(leadOf('Vincent Square'));
      const idempotencyKey = `used for ${mutation}`;
      await done(lead.take({ idempotencyKey }));
      return () => lead.press(mutation, { ...input, idempotencyKey });
    }),
    refused(
      'TEXT_TOO_LONG',
      'the key is a novel',
      async ({ api }) =>
        () =>
          api.as(leadOf('Vincent Square')).press(mutation, { ...input, idempotencyKey: TOO_LONG }),
      { field: 'idempotencyKey' },
    ),
  ];
};

const byVolunteer = (mutation: string, input: Variables): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  return [
    refused('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
      const { neighbour } = await aCalledRequest(test);
      const [first, second] = mutation === 'withdrawOffer' ? ['offerHelp', 'offerHelp'] : ['offerHelp', 'withdrawOffer'];
      await done(neighbour.press(first, first === second ? { idempotencyKey: 'mine' } : {}));
      if (first !== second) await done(neighbour.press(second, { idempotencyKey: 'mine' }));
      return () => neighbour.press(mutation, { ...input, idempotencyKey: 'mine' });
    }),
    refused(
      'TEXT_TOO_LONG',
      'the key is a novel',
      async (test) => {
        const { neighbour } = await aCalledRequest(test);
        return () => neighbour.press(mutation, { ...input, idempotencyKey: TOO_LONG });
      },
      { field: 'idempotencyKey', writes: ['link_browsers'] },
    ),
  ];
};

const byVisitor = (mutation: string, input: Variables): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  const nobodys =
    async ({ api }: { api: { behind(token: string): { press(of: string, said: Variables): Promise<Payload> } } }) =>
    () =>
      api.behind('a-token-of-nobody-22ch').press(mutation, input);
  return [
    refused('LINK_NOT_FOUND', 'the link is nobody’s', nobodys),
    refused('LINK_BOUND_ELSEWHERE', 'the link was forwarded, or opened in another browser', async (test) => {
      const { neighbour } = await aCalledRequest(test);
      await done(neighbour.offer());
      return () => test.api.behind(neighbour.token).press(mutation, input);
    }),
  ];
};

/** Keys and links: what every button of one kind can be refused for. */
export const KEYS_AND_LINKS: RefusalCase[] = [
  ...Object.entries(OF_A_LEAD).flatMap(([mutation, input]) => byLead(mutation, input)),
  ...Object.entries(OF_A_VOLUNTEER).flatMap(([mutation, input]) => [
    ...byVolunteer(mutation, input),
    ...byVisitor(mutation, input),
  ]),
  ...byVisitor('showTaskDetails', {}),
  ...byVisitor('showTaskPhone', {}),
  ...byVisitor('openAnother', {}),
  refusalsOf('sendLinkCode')(
    'LINK_NOT_FOUND',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.behind('a-token-of-nobody-22ch').askForCode(),
  ),
  refusalsOf('sendLinkCode')('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
    const { neighbour } = await aCalledRequest(test);
    await done(neighbour.press('offerHelp', { idempotencyKey: 'mine' }));
    return () => test.api.behind(neighbour.token).press('sendLinkCode', { idempotencyKey: 'mine' });
  }),
  refusalsOf('sendLinkCode')(
    'TEXT_TOO_LONG',
    'the key is a novel',
    async (test) => {
      const { neighbour } = await aCalledRequest(test);
      return () => neighbour.press('sendLinkCode', { idempotencyKey: TOO_LONG });
    },
    { field: 'idempotencyKey' },
  ),
  refusalsOf('confirmLinkCode')(
    'LINK_NOT_FOUND',
    'the link is nobody’s',
    async ({ api }) =>
      () =>
        api.behind('a-token-of-nobody-22ch').showCode('123456'),
  ),
];
