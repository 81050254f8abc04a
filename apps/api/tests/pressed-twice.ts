import { guidanceNow } from './applicants.ts';
import { anArrangement } from './arrangements.ts';
import { AN_ASK, aNumber, anAnsweredAsk, anOpenedPage } from './asking.ts';
import { aRow, markOf, ownLinkOf, someoneHandedIn, takingIn } from './handed-in.ts';
import type { TestHouse } from './house.ts';
import { A_WORRY } from './lead.ts';
import type { Payload } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf } from './people.ts';
import { aProposedTask, done } from './scenes.ts';
import { aService } from './services.ts';
import { aMember } from './staff-rows.ts';
import { aVolunteer } from './volunteers.ts';
import type { Variables } from './wire.ts';

/** A button ready to be pressed with one key again and again; each press answers what it was answered. */
type Ready = Promise<() => Promise<unknown>>;
type Presses = { press(mutation: string, input: Variables): Promise<Payload> };

const DBS = { kind: 'DBS_BASIC', seenOn: '2026-01-05', consent: { words: 'DBS_1', language: 'en' } };
const HOME = { selfIsolating: true, consent: { words: 'ISOLATION_1', language: 'en' } };
const ON_BEHALF = { onBehalf: { asker: 'Tom', howTheyKnow: 'her grandson' } };

/** Buttons of accounts, volunteers, concerns, other support and the private page, each in a scene where it can be pressed. */
export function buttonsOfPeople(test: TestHouse, newKey: () => string): Record<string, () => Ready> {
  const coordinator = () => test.api.as(coordinatorOf('westminster'));
  const lead = () => test.api.as(leadOf('Vincent Square'));
  const ruth = () => test.api.as(safeguardingLeadOf('westminster'));
  const keyed = (side: Presses, mutation: string, input: Variables = {}) => {
    const idempotencyKey = newKey();
    return () => done(side.press(mutation, { ...input, idempotencyKey }));
  };
  const ofVolunteer = async (mutation: string, input: Variables = {}, before: [string, Variables][] = []) => {
    const { id: volunteerId } = await aVolunteer(test);
    for (const [verb, said] of before) await done(lead().press(verb, { volunteerId, ...said }));
    return keyed(lead(), mutation, { volunteerId, ...input });
  };
  const aWayBack = async () => {
    const { id: staffId, email } = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    return { staffId, email: `new-${email}` };
  };
  const aConcern = async () => {
    const key = newKey();
    await done(lead().raise({ idempotencyKey: key }));
    const { rows } = await test.db.query<{ id: string }>('select id from concerns order by raised_at desc limit 1');
    const concernId = `con_${rows[0]?.id}`;
    await done(ruth().lookAtConcern(concernId));
    return concernId;
  };

  return {
    changeStaff: async () => {
      const { id: staffId } = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
      return keyed(coordinator(), 'changeStaff', { staffId, roles: ['COORDINATOR'], wardCodes: [] });
    },
    sendInvitationAgain: async () => {
      const said = { displayName: 'Again', roles: ['COORDINATOR'], wardCodes: [], pageLanguage: 'en' };
      const email = `again-${newKey().slice(4)}@somewhere.example`;
      const { invitation } = await done(coordinator().press('inviteStaff', { ...said, email }));
      return keyed(coordinator(), 'sendInvitationAgain', { invitationId: invitation?.id });
    },
    askWayBack: async () => keyed(coordinator(), 'askWayBack', await aWayBack()),
    confirmWayBack: async () => {
      const { invitation } = await done(coordinator().press('askWayBack', await aWayBack()));
      const second = await aMember(test, 'COORDINATOR');
      return keyed(test.api.as(second), 'confirmWayBack', { invitationId: invitation?.id });
    },
    addDirectorySource: async () =>
      keyed(coordinator(), 'addDirectorySource', { address: `https://feed.example/${newKey().slice(4)}` }),
    readDirectorySource: async () => {
      const address = `https://feed.example/read-${newKey().slice(4)}`;
      const { source } = await done(coordinator().press('addDirectorySource', { address }));
      return keyed(coordinator(), 'readDirectorySource', { sourceId: source?.id, goOn: false });
    },

    takeInVolunteers: async () => {
      const idempotencyKey = newKey();
      const rows = [aRow(2)];
      return () => done(takingIn(test, rows, { fileSha256: markOf(idempotencyKey), idempotencyKey }));
    },
    agreeToVolunteer: async () => {
      const own = await ownLinkOf(test, (await someoneHandedIn(test)).uuid);
      return keyed(own, 'agreeToVolunteer', { adult: true, guidanceId: await guidanceNow(test) });
    },
    recordCheck: () => ofVolunteer('recordCheck', DBS),
    takeBackCheck: () => ofVolunteer('takeBackCheck', { kind: DBS.kind }, [['recordCheck', DBS]]),
    setSelfIsolating: () => ofVolunteer('setSelfIsolating', HOME),
    suspendVolunteer: () => ofVolunteer('suspendVolunteer', { reason: 'PRECAUTION' }),
    unsuspendVolunteer: () => ofVolunteer('unsuspendVolunteer', {}, [['suspendVolunteer', { reason: 'PRECAUTION' }]]),
    letVolunteerLeave: () => ofVolunteer('letVolunteerLeave'),
    changeVolunteer: () => ofVolunteer('changeVolunteer', { purpose: 'CHECK', phone: aNumber() }),
    removeVolunteer: async () =>
      keyed(coordinator(), 'removeVolunteer', { volunteerId: (await aVolunteer(test)).id, reason: 'UNSAFE' }),
    reviewBar: async () => {
      await done(coordinator().remove((await aVolunteer(test)).id));
      const { bars } = await coordinator().ask<{ bars: { id: string }[] }>('{ bars { id } }');
      return keyed(coordinator(), 'reviewBar', { barId: bars[0]?.id, keep: true });
    },

    raiseConcern: async () => keyed(lead(), 'raiseConcern', A_WORRY),
    noteConcern: async () => keyed(ruth(), 'noteConcern', { concernId: await aConcern(), note: 'Rang the council' }),
    closeConcern: async () => keyed(ruth(), 'closeConcern', { concernId: await aConcern(), outcome: 'COUNCIL_TOLD' }),

    recordNotice: async () => keyed(lead(), 'recordNotice', { requestId: (await lead().taken(ON_BEHALF)).id, read: true }),
    tellOfServices: async () => keyed(lead(), 'tellOfServices', await toTell()),
    signpostRequest: async () => {
      const { requestId, ...said } = await toTell();
      await done(lead().press('tellOfServices', { requestId, ...said }));
      return keyed(lead(), 'signpostRequest', { requestId });
    },
    referRequest: async () => {
      const { program, referral, requestId } = await anArrangement(test); // with weekly help beside it, the lead is asked to end it
      for (const verb of ['acceptReferral', 'startReferral']) await done(program.press(verb, { referralId: referral.id }));
      return keyed(lead(), 'referRequest', { requestId });
    },

    askForHelp: async () => keyed(test.api.anyone(), 'askForHelp', { ...AN_ASK, phone: aNumber() }),
    changeMyDetails: async () => keyed((await anOpenedPage(test)).requester, 'changeMyDetails', { note: 'Only bread' }),
    sendMyCode: async () => {
      const { requester } = await anOpenedPage(test);
      return keyed(test.api.behind(requester.token), 'sendMyCode');
    },
    forgetMe: async () => {
      const { requester, volunteer } = await anAnsweredAsk(test);
      await done(volunteer.deliver());
      return keyed(requester, 'forgetMe');
    },
    sendLinkCode: async () => {
      const { neighbour } = await aProposedTask(test);
      await done(neighbour.accept());
      return keyed(test.api.behind(neighbour.token), 'sendLinkCode');
    },
  };

  async function toTell() {
    const { id: requestId } = await lead().taken();
    return { requestId, serviceIds: [await aService(test, { name: `Told of by ${newKey()}` })], way: 'TEXT' };
  }
}
