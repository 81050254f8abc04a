import { linkToken } from '../../src/platform/seal/index.ts';
import { anOrganization } from '../clients.ts';
import { A_GUIDANCE, dayAhead } from '../guidance.ts';
import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, wardCalled } from '../people.ts';
import { done, raw } from '../scenes.ts';
import { word } from './needs.ts';

/** Who leads what, who is invited, and who has lost their way in: what coordinators keep, in both networks. */
export async function keepStaff(test: TestHouse): Promise<void> {
  for (const network of ['westminster', 'north-paddington'] as const) {
    const coordinator = test.api.as(coordinatorOf(network));
    const invite = () =>
      coordinator.press('inviteStaff', {
        ...{ displayName: word('Invited'), email: `${word('in').toLowerCase()}@invited.example`, roles: ['WARD_LEAD'] },
        ...{ wardCodes: [wardCalled("Queen's Park")], pageLanguage: 'en' },
      });
    const { invitation } = await done(invite());
    const invitationId = invitation?.id ?? '';
    await done(coordinator.press('showInvitation', { invitationId, purpose: 'CHECK' }));
    await done(coordinator.press('sendInvitationAgain', { invitationId }));
    await openIt(test, invitationId);
    await done(coordinator.press('withdrawInvitation', { invitationId: (await done(invite())).invitation?.id }));
    await inviteOfPartner(test, coordinator);
    const { me } = await test.api.as(leadOf('Harrow Road', network)).ask<{ me: { id: string } }>('{ me { id } }');
    const { me: self } = await coordinator.ask<{ me: { id: string } }>('{ me { id } }');
    for (const staffId of [me.id, self.id]) await done(coordinator.press('showStaffContact', { staffId, purpose: 'CHECK' }));
    for (const person of [leadOf('Harrow Road', network), coordinatorOf(network), safeguardingLeadOf(network)]) {
      await done(test.api.as(person).press('showOwnContact', {}));
      await done(test.api.as(person).press('changeOwnName', { displayName: person.displayName }));
    }
    await done(coordinator.press('switchOffering', { kind: 'SKILL', key: 'sewing', offered: false }));
    await done(coordinator.press('wordOffering', { kind: 'SKILL', key: 'sewing', language: 'en', label: 'Mending' }));
    await done(coordinator.press('changeWording', { key: 'VOLUNTEER_LINE', language: 'en', text: 'See you soon, {network}' }));
    await done(test.api.as(safeguardingLeadOf(network)).press('changeSetting', { name: 'CONCERN_YEARS', value: 5, seen: 6 }));
    await done(coordinator.press('changeSetting', { name: 'WEEKLY_HOUR', value: 11, seen: 10, why: 'Later suits us' }));
    await done(coordinator.press('writeGuidance', { day: dayAhead(20), ...A_GUIDANCE }));
    await done(
      coordinator.press('changeStaff', { staffId: me.id, roles: ['WARD_LEAD'], wardCodes: [wardCalled('Harrow Road')] }),
    );
  }
}

async function openIt(test: TestHouse, invitationId: string): Promise<void> {
  const { rows } = await test.db.query<{ id: string }>('select token_id as id from invitations where id = $1', [
    raw(invitationId),
  ]);
  await done(test.api.anyone().press('openInvitation', { token: linkToken(test.house.ring, rows[0]?.id ?? '') }));
}

/** Somebody of a partner is invited, and has not answered yet. */
async function inviteOfPartner(test: TestHouse, coordinator: Lead): Promise<void> {
  const { invitation } = await done(
    coordinator.press('inviteStaff', {
      ...{ displayName: word('Invited'), email: `${word('in').toLowerCase()}@invited.example`, roles: ['PARTNER'] },
      ...{ wardCodes: [], pageLanguage: 'en', organizationId: await anOrganization(test) },
    }),
  );
  await openIt(test, invitation?.id ?? '');
}
