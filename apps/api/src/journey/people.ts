import { Browser } from './browser.ts';
import { insist } from './insist.ts';
import { Staff } from './staff.ts';

/** Somebody of the demo who signs in. */
export type Person = {
  id: string;
  name: string;
  role: 'WARD_LEAD' | 'COORDINATOR' | 'SAFEGUARDING_LEAD' | 'SAFEGUARDING_DEPUTY';
  wards: string[];
  network: { slug: string; name: string };
};

/** The demo's people of the network in which the journey is played. */
export async function findPeople(url: string): Promise<Person[]> {
  const { people } = await new Browser(url).json<{ people: Person[] }>('/demo/people.json');
  const ours = people.filter(({ network }) => network.slug === 'westminster');
  insist(ours.length > 0, 'the server has no demo people: is it in demo mode?');
  return ours;
}

/** Signs one of them in by the demo's single click. */
export async function signInByClick(url: string, person: Person): Promise<Staff> {
  const browser = new Browser(url);
  const { status } = await browser.post('/demo/sign-in', { id: person.id }, { 'x-wardwise': '1' });
  insist(status === 204, `signing in ${person.name} answers ${status}`);
  return new Staff(person.name, browser);
}

/** The made-up address that goes with a demo person's name: "Inês C." is ines-c@neighbours.example. */
export const addressOf = ({ name }: Person): string =>
  `${name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replace(' ', '-')}@neighbours.example`;
