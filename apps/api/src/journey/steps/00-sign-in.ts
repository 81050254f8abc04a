import { insist } from '../insist.ts';
import type { Mail } from '../mailbox.ts';
import { addressOf, type Person, signInByClick } from '../people.ts';
import { HOME } from '../requester.ts';
import { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';

/** The team comes in: one of them by the mailed link, which works once and is not used up by opening it; the others by the demo's click. */
export async function signInByMail(stage: Stage) {
  const [one, two] = stage.people.filter(({ role, wards }) => role === 'WARD_LEAD' && wards.includes(HOME.ward));
  const leading = stage.people.find(({ role }) => role === 'COORDINATOR');
  insist(one && two && leading, `${HOME.ward} has no two leads, or the network no coordinator`);

  const person = await leastMailed(stage, [one, two]);
  const mailed = await throughTheMail(stage, person);
  const staffOf = async (wanted: Person) => (wanted === person ? mailed : signInByClick(stage.url, wanted));
  const others = [one, two, leading].filter((each) => each !== person).map(({ name }) => name);
  return {
    line: `${person.name} signs in by the mailed link, which works once; ${others.join(', ')} by a click of the demo`,
    lead: await staffOf(one),
    otherLead: await staffOf(two),
    coordinator: await staffOf(leading),
  };
}

/** Nobody is sent more than a few such mails in a quarter of an hour, and the journey may be played often: whoever had the fewest goes. */
async function leastMailed({ people, mailbox }: Stage, first: Person[]): Promise<Person> {
  const mails = (await mailbox.all()).filter((mail) => tokenIn(mail) !== null);
  const had = (person: Person) => mails.filter(({ to }) => to === addressOf(person)).length;
  const inTurn = [...first, ...people.filter((person) => !first.includes(person))];
  return inTurn.reduce((least, person) => (had(person) < had(least) ? person : least));
}

async function throughTheMail({ mailbox, newBrowser }: Stage, person: Person): Promise<Staff> {
  const staff = new Staff(person.name, newBrowser());
  const [network, email] = [person.network.slug, addressOf(person)];
  const before = await mailbox.mark();
  const { sent } = await staff.do<{ sent: boolean }>('requestSignIn', { network, email }, 'sent');
  const unknown = await staff.do<{ sent: boolean }>('requestSignIn', { network, email: 'nobody@neighbours.example' }, 'sent');
  insist(sent && unknown.sent, 'a known and an unknown address are answered differently');
  const [mail] = await mailbox.arrivals(before, (each) => each.to === email && tokenIn(each) !== null, 1, 'the sign-in link');
  const token = mail && tokenIn(mail);
  await staff.browser.open(`/n/${network}/sign-in`); // what stands behind the # never leaves the browser: opening uses nothing up
  const { me } = await staff.do<{ me: { displayName: string } | null }>('signIn', { token }, 'me { displayName }');
  insist(me?.displayName === person.name, `the link signs in ${me?.displayName} instead of ${person.name}`);
  const again = await new Staff(person.name, newBrowser()).try('signIn', { token }, 'me { displayName }');
  insist(again.refusedFor.join() === 'SIGN_IN_USED', 'the mailed link works twice');
  return staff;
}

const tokenIn = ({ text }: Mail): string | null => /\/sign-in#link=([\w-]+)/.exec(text)?.[1] ?? null;
