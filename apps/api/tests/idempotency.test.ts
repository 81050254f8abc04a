import { getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../src/schema.ts';
import { AN_APPLICATION, anApplicant, aReach, guidanceNow } from './applicants.ts';
import { anArrangedPage, anArrangement, nextOf, weekly } from './arrangements.ts';
import { anOpenedPage } from './asking.ts';
import { anAsking } from './asks.ts';
import { A_GUIDANCE, dayAhead } from './guidance.ts';
import { openTestHouse } from './house.ts';
import { onWards } from './idempotency-of-wards.ts';
import { A_NEED, type Lead } from './lead.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, secondLead, wardCalled } from './people.ts';
import { buttonsOfPeople } from './pressed-twice.ts';
import { aSubscription } from './push-browsers.ts';
import { aFoodBank, aReferral, aYes } from './referrals.ts';
import { aPerson, aReferralIn, aReferrer } from './referrals-in.ts';
import { whereTextsAreSent } from './refusals/where-texts-are-sent.ts';
import { ownDuty } from './rota.ts';
import { everything, rowCounts } from './rows.ts';
import {
  aCalledRequest,
  aDeliveredTask,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  followUpOf,
  offerOf,
  taskOf,
} from './scenes.ts';
import { AN_ENTRY, anEntry } from './services.ts';
import { aMember } from './staff-rows.ts';
import { aVolunteer } from './volunteers.ts';
import { toWard } from './ward-messages.ts';
import type { Variables } from './wire.ts';

const test = openTestHouse();
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const lead = () => test.api.as(leadOf('Vincent Square'));
let keys = 0;
let guidanceDays = 0;
const newKey = () => `key ${++keys}`;
const aView = async () => (await done(lead().press('saveQueueView', { name: 'Mine', choices: { part: 'CURRENT' } }))).view?.id;

/** Buttons that take a key, each pressed once and once more with the same key and the same input. */
/** Hyde Park goes to the lead next door; whoever led it has it back again if it went already. */
async function toNextDoor() {
  const [{ id: from }, { id: to }] = [await test.api.find(leadOf('Hyde Park')), await test.api.find(leadOf('Bayswater'))];
  const wardCode = wardCalled('Hyde Park');
  await test.db.query('insert into staff_wards (network_id, ward_code, staff_id) values ($1, $2, $3) on conflict do nothing', [
    ...[test.networkId(), wardCode, from],
  ]);
  return { wardCode, fromStaffId: `stf_${from}`, toStaffId: `stf_${to}` };
}

const BUTTONS: Record<string, () => Promise<() => Promise<unknown>>> = {
  takeRequest: async () => twice(await lead(), 'take'),
  askForVolunteers: async () => {
    const [{ program, input }, idempotencyKey] = [await anAsking(test), newKey()];
    return () => done(program.press('askForVolunteers', { ...input, idempotencyKey }));
  },
  inviteStaff: async () => {
    const said = { displayName: 'Once', roles: ['COORDINATOR'], wardCodes: [], pageLanguage: 'en', idempotencyKey: newKey() };
    const email = `once-${keys}@somewhere.example`;
    return () => done(coordinator().press('inviteStaff', { ...said, email }));
  },
  stopStaff: async () => {
    const [{ id: staffId }, idempotencyKey] = [await aMember(test, 'SAFEGUARDING_LEAD'), newKey()];
    return () => done(coordinator().press('stopStaff', { staffId, idempotencyKey }));
  },
  assignVolunteer: async () => {
    const [request, volunteer, idempotencyKey] = [await lead().taken({ places: 2 }), await aVolunteer(test), newKey()];
    return () =>
      done(lead().press('assignVolunteer', { requestId: request.id, volunteerId: volunteer.id, overridden: [], idempotencyKey }));
  },
  sendCallOut: async () => {
    await Promise.all([aVolunteer(test), aVolunteer(test, { languages: ['en'] })]);
    const [request, idempotencyKey] = [await lead().taken(), newKey()];
    return () => done(lead().press('sendCallOut', { requestId: request.id, decides: 'FIRST_SUITABLE_YES', idempotencyKey }));
  },
  applyToVolunteer: async () =>
    keyed(test.api.anyone(), 'applyToVolunteer', { ...AN_APPLICATION, ...aReach(), guidanceId: await guidanceNow(test) }),
  approveVolunteer: async () => keyed(lead(), 'approveVolunteer', { volunteerId: (await anApplicant(test)).id }),
  declineVolunteer: async () =>
    keyed(lead(), 'declineVolunteer', { volunteerId: (await anApplicant(test)).id, reason: 'NOT_REACHED' }),
  changeWaves: async () => {
    const [{ request }, idempotencyKey] = [await aCalledRequest(test), newKey()];
    return () => done(lead().press('changeWaves', { requestId: request.id, waitMinutes: 60, idempotencyKey }));
  },
  acceptOffer: async () => {
    const [scene, idempotencyKey] = [await anOfferedRequest(test), newKey()];
    return () => done(scene.lead.press('acceptOffer', { offerId: offerOf(scene).id, idempotencyKey }));
  },
  cancelAssignment: async () => {
    const [scene, idempotencyKey] = [await aProposedTask(test), newKey()];
    return () => done(scene.lead.press('cancelAssignment', { assignmentId: taskOf(scene).id, idempotencyKey }));
  },
  cancelRequest: async () => {
    const [request, idempotencyKey] = [await lead().taken(), newKey()];
    return () => done(lead().press('cancelRequest', { requestId: request.id, idempotencyKey }));
  },
  markUnmet: async () => {
    const [request, idempotencyKey] = [await lead().taken(), newKey()];
    return () => done(lead().press('markUnmet', { requestId: request.id, kind: 'NO_SERVICE', idempotencyKey }));
  },
  markDuplicate: async () => {
    const [request, original, idempotencyKey] = [await lead().taken(), await lead().taken(), newKey()];
    return () => done(lead().press('markDuplicate', { requestId: request.id, originalId: original.id, idempotencyKey }));
  },
  recordCall: async () => keyed(lead(), 'recordCall', { requestId: (await lead().taken()).id, outcome: 'VOICEMAIL' }),
  holdRequest: async () => keyed(lead(), 'holdRequest', { requestId: (await lead().taken()).id }),
  snoozeRequest: async () => keyed(lead(), 'snoozeRequest', { requestId: (await lead().taken()).id, choice: 'NEXT_WEEK' }),
  wakeRequest: async () => {
    const { id: requestId } = await lead().taken();
    await done(lead().press('snoozeRequest', { requestId, choice: 'NEXT_WEEK' }));
    return keyed(lead(), 'wakeRequest', { requestId });
  },
  saveQueueView: async () => keyed(lead(), 'saveQueueView', { name: 'Mine', choices: { part: 'CURRENT' } }),
  renameQueueView: async () => keyed(lead(), 'renameQueueView', { viewId: await aView(), name: 'Another' }),
  shareQueueView: async () => keyed(lead(), 'shareQueueView', { viewId: await aView(), shared: true }),
  deleteQueueView: async () => keyed(lead(), 'deleteQueueView', { viewId: await aView() }),
  handOverWard: async () => keyed(test.api.as(leadOf('Hyde Park')), 'handOverWard', await toNextDoor()),
  undoHandOver: async () => {
    const its = test.api.as(leadOf('Hyde Park'));
    const { handOverId } = await done(its.press('handOverWard', await toNextDoor()));
    return keyed(its, 'undoHandOver', { handOverId });
  },
  ...onWards(test, keyed),
  mailMyVolunteering: async () => {
    await aVolunteer(test, { email: coordinatorOf('westminster').email });
    return keyed(coordinator(), 'mailMyVolunteering', {});
  },
  sendWardMessage: async () => keyed(test.api.as(leadOf('Hyde Park')), 'sendWardMessage', await toWard(test, 'Hyde Park')),
  takeBackWardMessage: async () => {
    const its = test.api.as(leadOf('Bayswater'));
    const { message } = await done(its.press('sendWardMessage', await toWard(test, 'Bayswater')));
    return keyed(its, 'takeBackWardMessage', { messageId: message?.id });
  },
  changeDuty: async () => keyed(lead(), 'changeDuty', { ...(await ownDuty(test)), onDuty: false }),
  mergeRequest: async () => keyed(lead(), 'mergeRequest', await twoOfOne()),
  undoMerge: async () => {
    const { requestId, originalId } = await twoOfOne();
    await done(lead().press('mergeRequest', { requestId, originalId }));
    return keyed(lead(), 'undoMerge', { requestId });
  },
  placeRequest: async () => {
    const [request, idempotencyKey] = [await lead().taken({ postcode: 'SW1P 9ZZ' }), newKey()];
    return () => done(lead().press('placeRequest', { requestId: request.id, wardCode: 'E05013807', idempotencyKey }));
  },
  lowerPlaces: async () => {
    const [request, idempotencyKey] = [await lead().taken({ places: 3 }), newKey()];
    return () => done(lead().press('lowerPlaces', { requestId: request.id, places: 2, idempotencyKey }));
  },
  changeRequestDetails: async () => {
    const [request, idempotencyKey] = [await lead().taken(), newKey()];
    const input = { requestId: request.id, purpose: 'CALL_BACK', note: 'Only bread', idempotencyKey };
    return async () => void (await done(lead().press('changeRequestDetails', input)));
  },
  letRequesterBackIn: async () => {
    const [asked, idempotencyKey] = [await anOpenedPage(test), newKey()];
    return () => done(asked.lead.press('letRequesterBackIn', { requestId: asked.id, idempotencyKey }));
  },
  recordFollowUp: async () => {
    const [{ request }, idempotencyKey] = [await aDeliveredTask(test), newKey()];
    const next = { categoryKey: 'post', way: 'IN_PERSON', note: 'A parcel', urgency: 'TODAY', consent: A_NEED.consent };
    const input = { followUpId: followUpOf(request, 'REQUESTER'), answer: 'NEEDS_MORE_HELP', next, idempotencyKey };
    return () => done(lead().press('recordFollowUp', input));
  },
  askHowItWent: async () => {
    const [{ request }, idempotencyKey] = [await aDeliveredTask(test), newKey()];
    const input = { followUpId: followUpOf(request, 'REQUESTER'), safeByText: true, idempotencyKey };
    return () => whereTextsAreSent(test, () => done(lead().press('askHowItWent', input)));
  },
  offerHelp: async () => {
    const [{ neighbour }, idempotencyKey] = [await aCalledRequest(test), newKey()];
    return () => done(neighbour.press('offerHelp', { idempotencyKey }));
  },
  withdrawOffer: async () => {
    const [{ neighbour }, idempotencyKey] = [await anOfferedRequest(test), newKey()];
    return () => done(neighbour.press('withdrawOffer', { idempotencyKey }));
  },
  acceptAssignment: async () => {
    const [{ neighbour }, idempotencyKey] = [await aProposedTask(test), newKey()];
    return () => done(neighbour.press('acceptAssignment', { idempotencyKey }));
  },
  declineAssignment: async () => {
    const [{ neighbour }, idempotencyKey] = [await aProposedTask(test), newKey()];
    return () => done(neighbour.press('declineAssignment', { idempotencyKey }));
  },
  startTask: async () => {
    const [{ neighbour }, idempotencyKey] = [await anAcceptedTask(test), newKey()];
    return () => done(neighbour.press('startTask', { idempotencyKey }));
  },
  stopTask: async () => {
    const [{ neighbour }, idempotencyKey] = [await anAcceptedTask(test), newKey()];
    await done(neighbour.start());
    return () => done(neighbour.press('stopTask', { idempotencyKey }));
  },
  sayPaidBack: async () => {
    const [{ neighbour }, idempotencyKey] = [await anAcceptedTask(test), newKey()];
    await done(neighbour.press('deliver', { paidBack: 'NO', spentPence: 900, payBackBy: 'CASH' }));
    return () => done(neighbour.press('sayPaidBack', { idempotencyKey }));
  },
  switchOffering: async () => {
    await test.db.query(`update skills set offered = true`);
    return keyed(coordinator(), 'switchOffering', { kind: 'SKILL', key: 'sewing', offered: false });
  },
  wordOffering: async () =>
    keyed(coordinator(), 'wordOffering', {
      kind: 'SKILL',
      key: 'sewing',
      language: 'en',
      label: newKey().replace(/[^a-z]/g, 'a'),
    }),
  changeWording: async () => {
    await test.db.query('delete from wordings');
    return keyed(coordinator(), 'changeWording', {
      key: 'VOLUNTEER_LINE',
      language: 'en',
      text: `See you, ${newKey().replace(/[^a-z]/g, 'a')}`,
    });
  },
  changeSetting: async () => {
    await test.db.query('update networks set weekly_hour = 10');
    return keyed(coordinator(), 'changeSetting', { name: 'WEEKLY_HOUR', value: 11, seen: 10 });
  },
  writeGuidance: async () => {
    guidanceDays += 1;
    return keyed(coordinator(), 'writeGuidance', { day: dayAhead(60 + guidanceDays), ...A_GUIDANCE });
  },
  handBack: async () => {
    const [{ neighbour }, idempotencyKey] = [await anAcceptedTask(test), newKey()];
    return () => done(neighbour.press('handBack', { idempotencyKey }));
  },
  deliver: async () => {
    const [{ neighbour }, idempotencyKey] = [await anAcceptedTask(test), newKey()];
    return () => done(neighbour.press('deliver', { paidBack: 'YES', idempotencyKey }));
  },
  startMyPush: async () => keyed((await aCalledRequest(test)).neighbour, 'startMyPush', aSubscription()),
  stopMyPush: async () => {
    const { neighbour } = await aCalledRequest(test);
    await done(neighbour.press('startMyPush', aSubscription()));
    return keyed(neighbour, 'stopMyPush', { pushId: (await neighbour.volunteering())?.pushes[0]?.id });
  },
  answerFollowUp: async () => {
    const [{ neighbour }, idempotencyKey] = [await aDeliveredTask(test), newKey()];
    return () => done(neighbour.press('answerFollowUp', { answer: 'NEEDS_MORE_HELP', idempotencyKey }));
  },
  confirmRequest: async () => {
    const { lead: its, requestId } = await aReferralIn(test);
    return keyed(its, 'confirmRequest', { requestId });
  },
  createReferral: async () => keyed((await aReferralIn(test)).program, 'createReferral', aPerson()),
  withdrawReferral: async () => {
    const { program, referral } = await aReferralIn(test);
    return keyed(program, 'withdrawReferral', { referralId: referral.id });
  },
  makeReferrerLink: async () =>
    keyed(coordinator(), 'makeReferrerLink', { organizationId: await aReferrer(test), days: 30, pageLanguage: 'en' }),
  sendReferral: async () => {
    const [{ id: requestId }, { serviceId }] = [await lead().taken(), await aFoodBank(test)];
    return keyed(lead(), 'sendReferral', { requestId, serviceId, consent: aYes() });
  },
  acknowledgeReferral: () => answered('acknowledgeReferral'),
  waitlistReferral: () => answered('waitlistReferral', { waitingDays: 9 }),
  acceptReferral: () => answered('acceptReferral'),
  declineReferral: () => answered('declineReferral', { reason: 'NO_CAPACITY' }),
  startReferral: () => answered('startReferral', {}, ['acceptReferral']),
  completeReferral: () => answered('completeReferral', {}, ['acceptReferral', 'startReferral']),
  setUpArrangement: async () => keyed(lead(), 'setUpArrangement', weekly((await aReferral(test)).requestId)),
  askForInterpreter: async () => keyed(lead(), 'askForInterpreter', { requestId: (await lead().taken()).id, how: 'CALL_BACK' }),
  endArrangement: async () => {
    const { lead: its, arrangement } = await anArrangement(test);
    return keyed(its, 'endArrangement', { arrangementId: arrangement.id });
  },
  stopMyArrangement: async () => {
    const { id, lead: its, requester } = await anOpenedPage(test);
    await done(its.confirm(id));
    const { serviceId } = await aFoodBank(test);
    await done(its.press('sendReferral', { requestId: id, serviceId, consent: aYes() }));
    await done(its.press('setUpArrangement', weekly(id)));
    return keyed(requester, 'stopMyArrangement');
  },
  renewArrangement: async () => {
    const { lead: its, arrangement } = await anArrangement(test);
    return keyed(its, 'renewArrangement', {
      arrangementId: arrangement.id,
      consent: { words: 'ARRANGEMENT_2', language: 'en' },
    });
  },
  keepMyArrangement: async () => keyed((await anArrangedPage(test)).requester, 'keepMyArrangement', { words: 'ARRANGEMENT_2' }),
  skipMyOccurrence: async () => {
    const theirs = await anArrangedPage(test);
    const { neededBy } = await nextOf(test, theirs);
    return keyed(theirs.requester, 'skipMyOccurrence', { day: neededBy });
  },
  addService: async () => keyed(coordinator(), 'addService', AN_ENTRY),
  changeService: async () => keyed(coordinator(), 'changeService', { ...AN_ENTRY, serviceId: await anEntry(test) }),
  ...buttonsOfPeople(test, newKey),
};

/** Each press of these is a look of its own, whatever the key. */
const isLook = (mutation: string) => /^show|^openReferral$|^draftReferral$/.test(mutation);
/** Comes to the same however often, whatever the key: the same link again; the browser that is bound already. */
const ALWAYS_THE_SAME = ['openAnother', 'openMyRequest'];
/** A look that comes with the press, and is not had again by pressing again. */
const withoutLook = (answer: unknown) =>
  typeof answer === 'object' && answer && 'contact' in answer ? { ...answer, contact: null } : answer;
/** Told once, and not again with the same key: api-clients.test.ts and webhooks.test.ts. */
const SECRETS = ['addWebhook', 'makeApiClient', 'rotateApiKey', 'rotateWebhookSecret'];
/** After these there is nobody left who could press again: the session, or the link, is over. */
const LAST = ['leaveNetwork', 'leaveStaff'];

/** A button that is pressed with one key again and again. */
function keyed(side: Pick<Lead, 'press'>, mutation: string, input: Variables = {}) {
  const idempotencyKey = newKey();
  return () => done(side.press(mutation, { ...input, idempotencyKey }));
}

/** An answer of a service's, after those. */
async function answered(mutation: string, more: Variables = {}, before: string[] = []) {
  const { program, referral } = await aReferral(test);
  for (const verb of before) await done(program.press(verb, { referralId: referral.id }));
  return keyed(program, mutation, { referralId: referral.id, ...more });
}

const twoOfOne = async () => ({ requestId: (await lead().taken()).id, originalId: (await lead().taken()).id });

async function twice(somebody: ReturnType<typeof lead>, _: 'take') {
  const idempotencyKey = newKey();
  return async () => {
    const { request } = await done(somebody.take({ idempotencyKey }));
    return request?.id;
  };
}

it('knows every button of the schema that takes a key', async () => {
  const mutations = Object.values((await makeSchema()).getMutationType()?.getFields() ?? {});
  const taking = mutations.filter(({ args: [input] }) => {
    const type = input && getNamedType(input.type);
    return isInputObjectType(type) && 'idempotencyKey' in type.getFields();
  });
  const known = [...Object.keys(BUTTONS), ...SECRETS, ...LAST, ...ALWAYS_THE_SAME].sort();
  expect(
    taking
      .map(({ name }) => name)
      .filter((name) => !isLook(name))
      .sort(),
  ).toEqual(known);
});

describe('a button pressed twice with one key', () => {
  it.each(Object.keys(BUTTONS))('%s: happens once, and answers the same', async (mutation) => {
    const press = await (BUTTONS[mutation] as () => Promise<() => Promise<unknown>>)();
    const first = await press();
    const after = await everything(test);
    expect(await press()).toEqual(withoutLook(first));
    expect(await everything(test)).toEqual(after);
  });

  it.each(Object.keys(BUTTONS))('%s: happens once when both presses come at the same moment', async (mutation) => {
    const press = await (BUTTONS[mutation] as () => Promise<() => Promise<unknown>>)();
    const [one, two, three] = await Promise.all([press(), press(), press()]);
    expect([one, two, three].map(withoutLook)).toEqual([one, one, one].map(withoutLook));
    const { rows } = await test.db.query<{ times: number }>(
      `select count(*)::int as times from idempotency_records where mutation = $1 and key = $2`,
      [mutation, `key ${keys}`],
    );
    expect(rows).toEqual([{ times: 1 }]);
  });
});

describe('keys', () => {
  it('are each actor’s own: the same word from another lead is another key', async () => {
    const idempotencyKey = newKey();
    const [mine, theirs] = [await lead().taken({ idempotencyKey }), await test.api.as(secondLead).taken({ idempotencyKey })];
    expect(theirs.id).not.toBe(mine.id);
  });

  it('are refused with another input, and nothing happens, even at the same moment', async () => {
    const idempotencyKey = newKey();
    const before = await rowCounts(test);
    const answers = await Promise.all(['Milk', 'Bread'].map((note) => lead().take({ note, idempotencyKey })));
    expect(answers.flatMap(codesOf)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const after = await rowCounts(test);
    expect((after.help_requests ?? 0) - (before.help_requests ?? 0)).toBe(1);
    expect((after.data_keys ?? 0) - (before.data_keys ?? 0)).toBe(1);
  });

  it('forget a refusal: what was corrected may come with the same key', async () => {
    const idempotencyKey = newKey();
    expect(codesOf(await lead().take({ phone: 'none', idempotencyKey }))).toEqual(['PHONE_MALFORMED']);
    expect(codesOf(await lead().take({ idempotencyKey }))).toEqual([]);
  });

  it('keep nothing of what was said: ids and a keyed fingerprint', async () => {
    await lead().taken({ idempotencyKey: newKey(), note: 'An unmistakable sentence' });
    const { rows } = await test.db.query(`select outcome::text as outcome from idempotency_records where key = $1`, [
      `key ${keys}`,
    ]);
    expect(Object.keys(JSON.parse(rows[0].outcome))).toEqual(['requestId']);
    const { rows: all } = await test.db.query('select i::text as row from idempotency_records i');
    expect(all.map(({ row }) => row).join()).not.toMatch(/unmistakable|Quillfeather|900942/);
  });

  it('do not matter to a look: each is a new one, on record', async () => {
    const { id } = await lead().taken();
    const look = () => done(lead().press('showRequestDetails', { requestId: id, purpose: 'CHECK', idempotencyKey: 'the same' }));
    await look();
    await look();
    const { rows } = await test.db.query(`select count(*)::int as looks from looks where request_id = $1 and purpose = 'CHECK'`, [
      id.slice(4),
    ]);
    expect(rows).toEqual([{ looks: 2 }]);
  });
});
