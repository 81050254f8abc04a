import { createHash } from 'node:crypto';
import { insist, type Staff } from '../journey/index.ts';
import { type Canaries, type Canary, forget } from './canaries.ts';
import type { Deployment } from './deployment.ts';

/** Somebody in a group's file, each field a canary. */
type Listed = { name: Canary; email: Canary; phone: Canary };
type Stage = { deployment: Deployment; canaries: Canaries };

/** The ids of the rows of whoever was handed in, and what of them must go. */
export type HandedIn = Record<'saysNo' | 'saysNothing', { uuid: string; listed: Listed }>;

const listedIn = (canaries: Canaries): Listed => ({
  name: canaries.name('volunteers.display_name'),
  email: canaries.email('volunteer_contacts.email'),
  phone: canaries.phone('volunteer_contacts.phone'),
});

/** A group hands in two; of a third, whose row was only tried, nothing is anywhere. */
export async function handInSome({ deployment, canaries }: Stage, coordinator: Staff): Promise<HandedIn> {
  const [tried, no, nothing] = [listedIn(canaries), listedIn(canaries), listedIn(canaries)];
  const rowOf = ({ name, email, phone }: Listed, row: number) => ({
    ...{ row, name: name.text, email: email.text, phone: phone.text },
    ...{ postcode: 'SW1P 4JN', languages: 'Arabic', categories: 'Shopping', adult: '1979-03-04' },
  });
  const fileSha256 = createHash('sha256').update('the file of the proof').digest('hex');
  const take = async (dryRun: boolean, listed: Listed[]) => {
    const rows = listed.map((one, at) => rowOf(one, at + 2));
    const said = { source: 'Pimlico Neighbours', basis: 'LEGITIMATE_INTERESTS', fileSha256, dryRun, rows };
    const told = await coordinator.do<{ rows: { outcome: string }[] }>('takeInVolunteers', said, 'rows { outcome }');
    insist(
      told.rows.every(({ outcome }) => outcome === 'TAKEN_IN'),
      `a row is ${told.rows.map(({ outcome }) => outcome)}`,
    );
  };
  await take(true, [tried]);
  forget(tried.name, tried.email, tried.phone);
  await take(false, [no, nothing]);
  const idOf = async ({ name }: Listed) => {
    const [row] = await deployment.query<{ id: string }>('select id from volunteers where display_name = $1', [name.text]);
    insist(row, 'nobody was taken in');
    return row.id;
  };
  return {
    saysNo: { uuid: await idOf(no), listed: no },
    saysNothing: { uuid: await idOf(nothing), listed: nothing },
  };
}

/** One says no on the phone; of the other nothing is heard, which the clock ends. */
export async function endHandedIn(
  { deployment }: Stage,
  coordinator: Staff,
  { saysNo, saysNothing }: HandedIn,
): Promise<string[]> {
  await coordinator.do('declineVolunteer', { volunteerId: `vol_${saysNo.uuid}`, reason: 'OWN_WISH' }, 'declined');
  await deployment.query(`update volunteers set applied_at = applied_at - interval '29 days' where id = $1`, [saysNothing.uuid]);
  for (const { name, email, phone } of [saysNo.listed, saysNothing.listed]) forget(name, email, phone);
  return [saysNo.uuid, saysNothing.uuid];
}
