import type { RequestAbilities } from './abilities.ts';
import type { RequestStatus } from './request-status.ts';

/** What a lead can do to a request so that it goes to another state, from which states, and what they must be able to do. */
const MOVES = {
  confirm: { from: ['NEW'], to: 'OPEN', needs: 'confirm' },
  assign: { from: ['OPEN'], to: 'ASSIGNED', needs: 'assign' },
  takeBack: { from: ['ASSIGNED'], to: 'OPEN', needs: 'cancelAssignment' },
  recordFollowUp: { from: ['DELIVERED'], to: 'CLOSED', needs: 'recordFollowUp' },
  signpost: { from: ['NEW', 'OPEN'], to: 'SIGNPOSTED', needs: 'signpost' },
  cancel: { from: ['NEW', 'OPEN', 'ASSIGNED'], to: 'CANCELLED', needs: 'cancel' },
  markUnmet: { from: ['NEW', 'OPEN', 'ASSIGNED'], to: 'UNMET', needs: 'markUnmet' },
  markDuplicate: { from: ['NEW', 'OPEN', 'ASSIGNED'], to: 'DUPLICATE', needs: 'markDuplicate' },
} as const satisfies Record<string, { from: readonly RequestStatus[]; to: RequestStatus; needs: keyof RequestAbilities }>;

/** What makes a request go to another state. */
export type MoveVerb = keyof typeof MOVES;

/** Where a request may go from here, and by what. */
export type Move = { verb: MoveVerb; to: RequestStatus };

/** The moves that a request has now, for somebody who can do so much with it; the one that goes on comes before those that end it. */
export function movesOf(status: RequestStatus, can: Pick<RequestAbilities, (typeof MOVES)[MoveVerb]['needs']>): Move[] {
  const verbs = Object.keys(MOVES) as MoveVerb[];
  return verbs
    .filter((verb) => can[MOVES[verb].needs] && MOVES[verb].from.some((from) => from === status))
    .map((verb) => ({ verb, to: MOVES[verb].to }));
}
