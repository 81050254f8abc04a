import type { AtRisk, RaisedConcern } from '@wardwise/domain';
import { addConcern, type ConcernDetails, saveConcernDetails } from '../concerns/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import type { NetworkSlug } from './people.ts';

type SeedConcern = { atRisk: AtRisk; hoursAgo: number; raiser: string; worry: string };

// Nobody in these is real.
const CONCERNS: Record<NetworkSlug, SeedConcern[]> = {
  westminster: [
    {
      atRisk: 'REQUESTER',
      hoursAgo: 5,
      raiser: 'Grace O.',
      worry: 'She says a neighbour holds her bank card and she has no money for food.',
    },
    {
      atRisk: 'VOLUNTEER',
      hoursAgo: 20,
      raiser: 'Harold B.',
      worry: 'Somebody shouted at me at the door and would not let me leave.',
    },
  ],
  'north-paddington': [
    { atRisk: 'REQUESTER', hoursAgo: 3, raiser: 'Hana B.', worry: 'He has not opened the door for three days.' },
  ],
};

const NOTHING: ConcernDetails = {
  ...{ worry: null, raiser: null, reach: null, subject: null, requestId: null, personName: null, personPhone: null },
  ...{ personAddress: null, volunteerId: null, volunteerName: null, volunteerPhone: null },
};

/** A few concerns for the safeguarding lead and the deputy to open. */
export async function seedConcerns(tx: Tx, slug: NetworkSlug): Promise<void> {
  for (const { atRisk, hoursAgo, raiser, worry } of CONCERNS[slug]) {
    const concern: RaisedConcern = {
      ...{ id: newRandomId(), networkId: tx.networkId, raisedAt: new Date(tx.now.getTime() - hoursAgo * 3_600_000) },
      ...{ atRisk, dangerNow: false, aboutStaff: null, status: 'RAISED', openedAt: null, closedAt: null, outcome: null },
    };
    await addConcern(tx, concern, atRisk === 'VOLUNTEER' ? 'VOLUNTEER' : 'STAFF');
    await saveConcernDetails(tx, concern.id, { ...NOTHING, worry, raiser });
  }
}
