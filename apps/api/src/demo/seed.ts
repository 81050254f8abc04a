import type { NetworkId } from '@wardwise/domain';
import { SettingsError } from '../env.ts';
import { forgoReport } from '../looks/index.ts';
import { forgoNudges } from '../nudges/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import { newRandomId } from '../platform/ids.ts';
import { beginWaitsAnew } from './begin-waits-anew.ts';
import { seedLife } from './life-size/seed-life.ts';
import { NETWORKS } from './people.ts';
import { type Played, playStory } from './play-story.ts';
import { REQUESTS } from './requests.ts';
import { seedConcerns } from './seed-concerns.ts';
import { seedNetwork } from './seed-network.ts';
import { seedPartner } from './seed-partner.ts';
import { seedPeople } from './seed-people.ts';
import { seedReference } from './seed-reference.ts';
import { seedServices } from './seed-services.ts';

/** Fills a database with two networks that look like life, and leaves one that is there already as it is. Nobody in it is real. */
export async function seedDemo(house: House, say: (line: string) => void = () => {}): Promise<void> {
  const { rows: known } = await house.pool.query<{ slug: string; demo: boolean }>('select slug, demo from networks');
  if (known.some(({ demo }) => !demo))
    throw new SettingsError('This database holds a real network, and the demo would let anybody in. Unset WARDWISE_DEMO.');
  const there = new Set(known.map(({ slug }) => slug));
  if (NETWORKS.some(({ slug }) => !there.has(slug))) say('Demo: making up two networks; this takes a few seconds, once');
  const ids = new Map(NETWORKS.map(({ slug }) => [slug, newRandomId() as NetworkId]));
  for (const [at, network] of NETWORKS.entries()) {
    if (there.has(network.slug)) continue; // a start that was cut off has made one and not the other
    const networkId = ids.get(network.slug) as NetworkId;
    const began = performance.now();
    // One transaction a network: a start that is cut off leaves none half-made.
    await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      if (at === 0) await seedReference(tx);
      await seedNetwork(tx, network);
      if (at === 0) await seedServices(tx);
      const people = await seedPeople(tx, network.slug);
      if (at === 0) await seedPartner(tx);
      const played: Played = new Map();
      const requests = REQUESTS.filter((request) => request.network === network.slug);
      for (const request of requests) await playStory(tx, request, people, played);
      const more = network.lifeSize ? await seedLife(tx) : { volunteers: 0, requests: 0 };
      await beginWaitsAnew(tx);
      await forgoNudges(tx);
      await seedConcerns(tx, network.slug);
      await forgoReport(tx);
      const volunteers = `${people.volunteers.size + more.volunteers} volunteers`;
      const asked = `${requests.length + more.requests} requests${network.lifeSize ? ' over eight weeks' : ''}`;
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      say(`Demo: ${network.name}, ${people.staff.size} leads and coordinators, ${volunteers}, ${asked} (${seconds} s)`);
    });
  }
}
