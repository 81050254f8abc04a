import type { GapKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { LaterVerb } from '../offline/waiting/waiting.ts';

const HOLD = graphql(
  `mutation BulkHoldRequest($input: HoldRequestInput!) { holdRequest(input: $input) { userErrors { code message } } }`,
);
const PLACE = graphql(
  `mutation BulkPlaceRequest($input: PlaceRequestInput!) { placeRequest(input: $input) { userErrors { code message } } }`,
);
const SNOOZE = graphql(
  `mutation BulkSnoozeRequest($input: SnoozeRequestInput!) { snoozeRequest(input: $input) { userErrors { code message } } }`,
);
const WAKE = graphql(
  `mutation BulkWakeRequest($input: WakeRequestInput!) { wakeRequest(input: $input) { userErrors { code message } } }`,
);
const CANCEL = graphql(
  `mutation BulkCancelRequest($input: CancelRequestInput!) { cancelRequest(input: $input) { userErrors { code message } } }`,
);
const UNMET = graphql(
  `mutation BulkMarkUnmet($input: MarkUnmetInput!) { markUnmet(input: $input) { userErrors { code message } } }`,
);
const CONFIRM = graphql(
  `mutation BulkConfirmRequest($input: ConfirmRequestInput!) { confirmRequest(input: $input) { userErrors { code message } } }`,
);

/** What one press can do to a request, in the list or on the board. */
export type Verb = LaterVerb | { verb: 'hold' | 'cancel' } | { verb: 'markUnmet'; kind: GapKind };

/** Its mutation, and what that is told beside the request. */
export function mutationOf(does: Verb) {
  const { verb, ...said } = does;
  switch (verb) {
    case 'hold':
      return { mutation: HOLD, said: { on: true } };
    case 'letGo':
      return { mutation: HOLD, said: { on: false } };
    case 'move':
      return { mutation: PLACE, said };
    case 'snooze':
      return { mutation: SNOOZE, said };
    case 'wake':
      return { mutation: WAKE, said };
    case 'confirm':
      return { mutation: CONFIRM, said: { note: null, address: null, consent: null } };
    case 'cancel':
      return { mutation: CANCEL, said };
    case 'markUnmet':
      return { mutation: UNMET, said };
  }
}

const CAN_WAIT: readonly Verb['verb'][] = ['snooze', 'wake', 'letGo', 'move', 'confirm'] satisfies LaterVerb['verb'][];

/** Whether it may be sent later. Being on it is for now; what erases wants to be seen. */
export const canWait = (does: Verb): does is LaterVerb => CAN_WAIT.includes(does.verb);

/** What takes it back, for a request that was in this ward before; null where nothing does. */
export function undoOf(does: Verb, wardBefore: string | null): Verb | null {
  switch (does.verb) {
    case 'hold':
      return { verb: 'letGo' };
    case 'snooze':
      return { verb: 'wake' };
    case 'move':
      return wardBefore === null ? null : { verb: 'move', wardCode: wardBefore };
    default:
      return null; // what an ending has erased is gone
  }
}
