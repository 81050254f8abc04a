import { makeVar } from '@apollo/client';
import type { SnoozeChoice } from '../../gql/graphql.ts';

/** What is as right later as now, erases nothing, and says nothing of anybody. */
export type LaterVerb =
  | { verb: 'snooze'; choice: SnoozeChoice; day: string | null }
  | { verb: 'wake' | 'letGo' | 'confirm' }
  | { verb: 'move'; wardCode: string };

/** Something pressed without a connection, as it stands on the device. */
export type Waiting = {
  /** Given at the press, and sent with it however often: so it is done once. */
  key: string;
  who: string;
  network: string;
  requestId: string;
  does: LaterVerb;
  /** What kind of help, and in which ward; null where the page did not know. */
  category: string | null;
  ward: string | null;
  /** The ward it is to go to. */
  to: string | null;
  /** When it was pressed, in milliseconds; later ones are higher, also within one. */
  at: number;
  /** Why it was not done; null while it waits. LATE: it was too old to be sent. */
  end: { code: string; why: string | null } | null;
};

export type Person = { who: string; network: string };

/** Whoever is signed in here, and everything of theirs that waits or could not be done. */
export const person = makeVar<Person | null>(null);
export const waiting = makeVar<readonly Waiting[]>([]);

/** After so long without an answer, what can wait is taken to have no connection. */
export const PATIENCE_MS = 10_000;
