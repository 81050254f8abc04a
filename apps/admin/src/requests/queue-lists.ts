import { REQUEST_DUES, REQUEST_HOLDS, REQUEST_SNOOZES, URGENCIES } from '@wardwise/domain';
import type { QueuePart, QueueViewChoicesInput, RequestFilter } from '../gql/graphql.ts';
import { VIEW_NAMES, VIEWS, type View } from './views.ts';

/** What the queue can be narrowed by, in the order of the panel: each by its word in the address, which holds keys and no person. */
export const LISTS = ['ward', 'status', 'urgency', 'due', 'category', 'language', 'hold', 'snooze'] as const;
export type List = (typeof LISTS)[number];
export type Chosen = Record<List, string[]>;

/** A list whose keys are known beforehand; of the others those are shown that some request has. */
export function keysOf(list: List, view: View): readonly string[] | null {
  switch (list) {
    case 'status':
      return VIEWS[view];
    case 'urgency':
      return URGENCIES;
    case 'due':
      return REQUEST_DUES;
    case 'hold':
      return REQUEST_HOLDS;
    case 'snooze':
      return view === 'over' ? [] : REQUEST_SNOOZES; // what is over is not put off
    default:
      return null;
  }
}

/** What a list holds where nothing is said of it: what is put off is out of the way until its time. */
const usual = (list: List, view: View): string[] => (list === 'snooze' && view !== 'over' ? ['NOT_PUT_OFF'] : []);

/** Whether a list narrows the queue by no more than it does by itself. */
export function isUsual(list: List, view: View, keys: readonly string[]): boolean {
  const own = usual(list, view);
  return keys.length === 0 || (keys.length === own.length && keys.every((key) => own.includes(key)));
}

/** What an address names of a list; what we do not know, of an old bookmark say, is left out. */
export function readChosen(params: URLSearchParams, view: View): Chosen {
  const read = (list: List) =>
    [...new Set(params.getAll(list))].filter((key) => key && (keysOf(list, view)?.includes(key) ?? true));
  return Object.fromEntries(
    LISTS.map((list) => [list, read(list).length > 0 || params.has('within') ? read(list) : usual(list, view)]), // all that waits in a ward is counted there
  ) as Chosen;
}

/** The filter of a view, narrowed by what was chosen. */
export function filterOf(view: View, chosen: Chosen, within: string | null): RequestFilter {
  const some = (keys: string[]) => (keys.length > 0 ? keys : undefined);
  const filter = {
    statuses: some(chosen.status) ?? [...VIEWS[view]],
    ...(view !== 'over' && { merging: false }), // set aside for another: found there, and by its reference
    wardCodes: some(chosen.ward),
    inWardCodes: within ? [within] : undefined,
    categoryKeys: some(chosen.category),
    languages: some(chosen.language),
    urgencies: some(chosen.urgency),
    due: some(chosen.due),
    holds: some(chosen.hold),
    snoozes: some(chosen.snooze),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, keys]) => keys !== undefined)) as RequestFilter;
}

/** What is kept of a view: the part of the queue, and the keys of each list. */
const PARTS: Record<View, QueuePart> = {
  current: 'CURRENT',
  toFind: 'TO_FIND',
  underWay: 'UNDER_WAY',
  followUp: 'FOLLOW_UP',
  over: 'OVER',
};
const KEPT_AS = {
  ...({ ward: 'wards', status: 'statuses', urgency: 'urgencies', due: 'due' } as const),
  ...({ category: 'categories', language: 'languages', hold: 'holds', snooze: 'snoozes' } as const),
} satisfies Record<List, keyof QueueViewChoicesInput>;
type Kept = { part: QueuePart } & Record<(typeof KEPT_AS)[List], readonly string[]>;

export const choicesOf = (view: View, chosen: Chosen): QueueViewChoicesInput => ({
  part: PARTS[view],
  ...(Object.fromEntries(LISTS.map((list) => [KEPT_AS[list], chosen[list]])) as Omit<QueueViewChoicesInput, 'part'>),
});

/** The address of what is shown, after its question mark; two that show the same are the same. */
export function addressOf(view: View, chosen: Chosen): URLSearchParams {
  const said = LISTS.filter((list) => !isUsual(list, view, chosen[list]));
  const keys = said.flatMap((list) => [...chosen[list]].sort().map((key) => [list, key]));
  return new URLSearchParams([['view', view], ...keys]);
}

/** The same of what was kept. */
export function addressOfKept(kept: Kept): URLSearchParams {
  const view = VIEW_NAMES.find((name) => PARTS[name] === kept.part) ?? 'current';
  return addressOf(view, Object.fromEntries(LISTS.map((list) => [list, kept[KEPT_AS[list]]])) as Chosen);
}

/** What was kept, as it is sent. */
export const sendable = (kept: Kept): QueueViewChoicesInput => {
  const address = addressOfKept(kept);
  const view = VIEW_NAMES.find((name) => name === address.get('view')) ?? 'current';
  return choicesOf(view, readChosen(address, view));
};
