import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page, type Route } from '@playwright/test';
import type { PageState, PageStates } from '../src/ui/page-state.ts';
import { askingAs, type Name } from './people.ts';

const SRC = join(import.meta.dirname, '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });

/** Every page there is a way to, by its file. */
export const pages = [
  ...new Set(
    [...readFileSync(join(SRC, 'routes.tsx'), 'utf8').matchAll(/'\.\/([\w-]+\/\w+Page)\.tsx'/g)].map(([, file = '']) => file),
  ),
].sort();

/** What each page exports of how it can look. */
export const exported = await Promise.all(
  files
    .filter((file) => file.endsWith('.states.ts'))
    .sort()
    .map(async (file) => ({
      page: file.replace('.states.ts', ''),
      ...((await import(join(SRC, file))) as { default: PageStates }).default,
    })),
);

export const PEOPLE: Record<NonNullable<PageState['as']> | 'LEAD', Name | null> = {
  LEAD: 'Grace O.',
  COORDINATOR: 'Olivia M.',
  SAFEGUARDING_LEAD: 'Anselm P.',
  PARTNER: 'Desmond E.',
  NOBODY: null,
};

/** What becomes of a page's questions: none comes back, none gets there, each is answered with a fault. Who is signed in is known. */
export const LINES = {
  'on its way': () => {}, // never answered
  'no answer': (route: Route) => route.abort('connectionrefused'),
  'a fault': (route: Route) => route.fulfill({ status: 500, body: '' }),
} satisfies Record<string, (route: Route) => unknown>;

/** The line that a page has while something is looked at. */
export async function onLine(page: Page, line: keyof typeof LINES | null): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  if (line)
    await page.route('**/graphql', (route) =>
      route.request().postDataJSON()?.operationName === 'WhoAmI' ? route.continue() : LINES[line](route),
    );
}

type Found = Record<string, { edges: { node: { id: string } }[] } | null>;

/** What the places in the pages' addresses stand for: what this demo has of each. */
export async function placesOf(baseURL: string | undefined): Promise<(address: string) => string> {
  const known = new Map<string, string>();
  const [lead, coordinator, safeguarding] = await Promise.all(
    (['Grace O.', 'Olivia M.', 'Anselm P.'] as const).map((name) => askingAs(baseURL, name)),
  );
  await lead.ask(
    'mutation { raiseConcern(input: { atRisk: SOMEBODY_ELSE, dangerNow: false, worry: "They were not seen for a week." }) { userErrors { code } } }',
  );
  const statuses = ['NEW', 'OPEN', 'ASSIGNED', 'DELIVERED', 'CLOSED', 'CANCELLED'];
  const requests = statuses.map((it) => `${it}: requests(first: 1, filter: { statuses: [${it}] }) { edges { node { id } } }`);
  const answers: Found = {
    ...(await coordinator.ask<Found>(`{ ${requests.join(' ')} service: services(first: 1) { edges { node { id } } } }`)),
    ...(await safeguarding.ask<Found>('{ concern: concerns(first: 1) { edges { node { id } } } }')),
  };
  for (const [place, found] of Object.entries(answers)) known.set(place, found?.edges[0]?.node.id ?? '');
  const { me } = await lead.ask<{ me: { wards: { code: string }[] } }>('{ me { wards { code } } }');
  known.set('ward', me.wards[0]?.code ?? '');
  await Promise.all([lead, coordinator, safeguarding].map(({ end }) => end()));
  return (address) =>
    address.replace(/\{(\w+)\}/g, (_, place: string) => {
      const id = known.get(place);
      expect(id, `the demo has no ${place}`).toBeTruthy();
      return id ?? '';
    });
}

/** As its picture is called. */
export const pictureName = (page: string, state: string, language: string): string =>
  `${basename(page)} ${state} ${language}`.replace(/[^\w-]+/g, '-');
