import type { Scene } from './scenes.ts';

type Seen = {
  state: string;
  guidanceAsked: boolean;
  guidance: { id: string; text: string; parts: { text: string; source: string }[] } | null;
  spendingCapPence: number | null;
  spending: { paidBack: string; spentPence: number | null; payBackBy: string | null } | null;
  wentWell: boolean | null;
};
const BEATS = `{ task { state guidanceAsked guidance { id text parts { text source } } spendingCapPence
  spending { paidBack spentPence payBackBy } wentWell } }`;
/** The beats of a task as its volunteer reads them. */
export const beatsOf = async ({ neighbour }: Pick<Scene, 'neighbour'>): Promise<Seen> =>
  ((await neighbour.send(BEATS)).data as { task: Seen }).task;
