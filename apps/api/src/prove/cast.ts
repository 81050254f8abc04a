import { randomUUID } from 'node:crypto';
import type { NetworkId, StaffId, StaffRole, VolunteerId, WardCode } from '@wardwise/domain';
import { hourInLondon, needsConsent, WORDS_NOW } from '@wardwise/domain';
import { insertRows, seedNetwork, seedReference, WARD } from '../demo/index.ts';
import { Browser, Staff } from '../journey/index.ts';
import { dbOf } from '../platform/context.ts';
import { savePush } from '../pushes/index.ts';
import { saveStaffContact } from '../staff/index.ts';
import { saveVolunteerContact } from '../volunteers/index.ts';
import type { Canaries, Canary } from './canaries.ts';
import type { Deployment } from './deployment.ts';

/** A network of the proof, the ward in which everything happens, and an outcode of it. */
export const NETWORKS = {
  westminster: {
    slug: 'westminster',
    name: 'Westminster Neighbours',
    ward: WARD.vincentSquare,
    outcode: 'SW1P',
    wards: Object.values(WARD),
  },
  paddington: {
    slug: 'north-paddington',
    name: 'North Paddington Helpers',
    ward: WARD.queensPark,
    outcode: 'W10',
    wards: [WARD.queensPark, WARD.harrowRoad, WARD.westbourne],
  },
} as const;
export type Network = keyof typeof NETWORKS;

/** One of the staff, signed in where the play needs it. */
export type Member = { uuid: StaffId; id: string; network: Network; name: Canary; email: Canary };
/** Somebody who helps, at a browser of their own. */
export type Helper = {
  uuid: VolunteerId;
  id: string;
  network: Network;
  names: Canary[];
  email: Canary;
  phone: Canary;
  /** Where one phone of theirs is told, and its two keys. */
  told: Canary[];
  browser: Browser;
};

const ROLES = {
  lead: ['westminster', 'WARD_LEAD'],
  leaver: ['westminster', 'WARD_LEAD'],
  locksmith: ['westminster', 'WARD_LEAD'],
  coordinator: ['westminster', 'COORDINATOR'],
  second: ['westminster', 'COORDINATOR'],
  guardian: ['westminster', 'SAFEGUARDING_LEAD'],
  deputy: ['westminster', 'SAFEGUARDING_DEPUTY'],
  otherLead: ['paddington', 'WARD_LEAD'],
  otherCoordinator: ['paddington', 'COORDINATOR'],
  otherGuardian: ['paddington', 'SAFEGUARDING_LEAD'],
} as const satisfies Record<string, [Network, StaffRole]>;

const HELPERS = {
  removedFirst: 'westminster',
  paused: 'westminster',
  stays: 'westminster',
  alsoStays: 'westminster',
  leaves: 'westminster',
  applied: 'westminster',
  otherStays: 'paddington',
  otherRemoved: 'paddington',
} as const satisfies Record<string, Network>;

export type Cast = { staff: Record<keyof typeof ROLES, Member>; helpers: Record<keyof typeof HELPERS, Helper> };

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Two networks with whoever leads and helps in them: no press makes the first of them. Each field of theirs holds a canary. */
export async function seedCast(deployment: Deployment, canaries: Canaries): Promise<Cast> {
  const staff = mapValues(ROLES, ([network]) => aMember(network, canaries));
  const helpers = mapValues(HELPERS, (network) => aHelper(network, canaries, deployment.url));
  for (const [at, key] of (Object.keys(NETWORKS) as Network[]).entries()) {
    const { slug, name, wards, ward } = NETWORKS[key];
    const networkId = randomUUID() as NetworkId;
    const ours = <T extends { network: Network }>(people: Record<string, T>) =>
      Object.values(people).filter(({ network }) => network === key);
    await dbOf(deployment.house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      if (at === 0) await seedReference(tx);
      await seedNetwork(tx, { slug, name, wards });
      const members = ours(staff);
      const roleOf = (member: Member) =>
        ROLES[Object.entries(staff).find(([, each]) => each === member)?.[0] as keyof typeof ROLES][1];
      const leads = members
        .filter((member) => roleOf(member) === 'WARD_LEAD')
        .map(({ uuid }) => ({ network_id: networkId, staff_id: uuid, ward_code: ward }));
      await insertRows(
        tx,
        'staff',
        members.map((member) => ({
          network_id: networkId,
          id: member.uuid,
          display_name: member.name.text,
          roles: [roleOf(member)],
          page_language: 'en',
        })),
      );
      await insertRows(tx, 'staff_wards', leads);
      await insertRows(
        tx,
        'duties',
        leads.flatMap((row) => EVERY_DAY.map((weekday) => ({ ...row, weekday, starts: '06:41', ends: '22:17' }))),
      );
      await insertRows(
        tx,
        'duty_changes',
        leads.map((row) => ({ ...row, day: '2031-05-06', on_duty: true, starts: '07:43', ends: '21:19' })),
      );
      for (const { uuid, email } of members) await saveStaffContact(tx, uuid, email.text);
      await insertRows(
        tx,
        'volunteers',
        ours(helpers).map((helper) => ({
          network_id: networkId,
          ...knownAs(helper, ward),
          ...(helper === helpers.applied && { status: 'APPLIED', applied_at: tx.now }),
          joined_at: new Date(tx.now.getTime() - 400 * 86_400_000),
        })),
      );
      await insertRows(
        tx,
        'volunteer_credentials',
        ours(helpers).flatMap(({ uuid }) => credentialsOf(networkId, uuid)),
      );
      for (const { uuid, email, phone, told } of ours(helpers)) {
        await saveVolunteerContact(tx, uuid, { email: email.text, phone: phone.text });
        const [endpoint, p256dh, auth] = told.map(({ text }) => text) as [string, string, string];
        await savePush(tx, uuid, { endpoint, p256dh, auth });
      }
    });
  }
  return { staff, helpers };
}

/** Signs one of the staff in by the mailed link. */
export async function signIn({ url, post }: Deployment, { network, name, email }: Member): Promise<Staff> {
  const staff = new Staff(name.field, new Browser(url));
  await staff.do('requestSignIn', { network: NETWORKS[network].slug, email: email.text }, 'sent');
  const token = await post.find(email.text, /\/sign-in#link=([\w-]+)/);
  await staff.do('signIn', { token }, 'me { displayName }');
  return staff;
}

function aMember(network: Network, canaries: Canaries): Member {
  const uuid = randomUUID() as StaffId;
  return {
    uuid,
    id: `stf_${uuid}`,
    network,
    name: canaries.name('staff.display_name'),
    email: canaries.email('staff_contacts.email'),
  };
}

function aHelper(network: Network, canaries: Canaries, url: string): Helper {
  const uuid = randomUUID() as VolunteerId;
  const names = [canaries.name('volunteers.first_name'), canaries.name('volunteers.display_name')];
  const contact = { email: canaries.email('volunteer_contacts.email'), phone: canaries.phone('volunteer_contacts.phone') };
  const told = ['endpoint', 'p256dh', 'auth'].map((column) =>
    canaries.words(`volunteer_pushes.${column}`, 'https://push.example/{}'),
  );
  return { uuid, id: `vol_${uuid}`, network, names, ...contact, told, browser: new Browser(url) };
}

const ALL_CATEGORIES = ['shopping', 'prescription', 'post', 'check-in-call', 'dog-walking', 'lend-an-item', 'other'];

/** Hours of their own, like the rest; never now, or the proof would wait for their morning. */
function quietAwayFromNow() {
  const now = hourInLondon(new Date());
  return { quiet_from: (now + 8) % 24, quiet_until: (now + 12) % 24 };
}

/** Each of these is something to forget; whoever self-isolates helps on the phone, as everybody does here. */
const knownAs = ({ uuid, names: [first, shown] }: Helper, ward: WardCode | string) => ({
  ...{ id: uuid, first_name: first?.text, display_name: shown?.text, ward_code: ward, languages: ['ar', 'cy'] },
  ...{ category_keys: ALL_CATEGORIES, skill_keys: ['driving'], grid_e: 529, grid_n: 178, page_language: 'ar' },
  ...{ capacity: 20, on_duty: true, self_isolating: true, status: 'APPROVED' },
  ...{ free_times: ['SUNDAY_EVENING'], ...quietAwayFromNow(), texts: true, text_trouble: 'PHONE_NOT_REACHED' },
  ...{ applied_at: '2025-03-04T12:00:00Z', spending_cap_pence: 1234, weekly: true },
  ...{ isolation_words: WORDS_NOW.ISOLATION, isolation_language: 'ar', isolation_at: '2025-03-04T12:00:00Z' },
});

const credentialsOf = (network_id: NetworkId, volunteer_id: VolunteerId) =>
  (['ID', 'DBS_BASIC', 'TRAINING'] as const).map((kind) => ({
    network_id,
    volunteer_id,
    kind,
    seen_on: '2025-03-04',
    valid_until: '2031-05-06',
    ...(needsConsent(kind) && { consent_words: WORDS_NOW.CHECK, consent_language: 'ar', consent_at: '2025-03-04T12:00:00Z' }),
  }));

const mapValues = <K extends string, V, T>(them: Record<K, V>, change: (value: V) => T): Record<K, T> =>
  Object.fromEntries(Object.entries(them).map(([key, value]) => [key, change(value as V)])) as Record<K, T>;
