import { agree, type Decision, refuse } from '../decision.ts';
import type { NetworkId, StaffId, WardCode } from '../ids.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { NOT_PLACED, type RequestDue, type RequestHold, type RequestSnooze } from '../requests/queue-choices.ts';
import type { RequestStatus, Urgency } from '../requests/request-status.ts';

/** The parts of the queue, by what is asked of a lead. */
export const QUEUE_PARTS = ['CURRENT', 'TO_FIND', 'UNDER_WAY', 'FOLLOW_UP', 'OVER'] as const;
export type QueuePart = (typeof QUEUE_PARTS)[number];

/** Which part of the queue, and by what it is narrowed: keys alone, and no person. */
export type QueueChoices = {
  part: QueuePart;
  wards: (WardCode | typeof NOT_PLACED)[];
  statuses: RequestStatus[];
  urgencies: Urgency[];
  due: RequestDue[];
  categories: string[];
  languages: string[];
  holds: RequestHold[];
  snoozes: RequestSnooze[];
};

/** A part of the queue that somebody keeps under a name, for themselves or for everybody of the network who reads the queue. */
export type QueueView = {
  id: string;
  networkId: NetworkId;
  madeBy: StaffId;
  name: string;
  shared: boolean;
  choices: QueueChoices;
};

/** How long the name of a view may be, in characters. */
export const VIEW_NAME_LONGEST = 60;

/** How many views somebody may keep. */
export const MOST_QUEUE_VIEWS = 30;

/** What refuses a new view. */
export const SAVE_QUEUE_VIEW_REFUSALS = [
  'WARD_NOT_FOUND',
  'CATEGORY_UNKNOWN',
  'LANGUAGE_UNKNOWN',
  'QUEUE_VIEWS_TOO_MANY',
] as const;
/** One of those refusals. */
export type SaveQueueViewRefusal = (typeof SAVE_QUEUE_VIEW_REFUSALS)[number];

/** What the network has, and how many views its maker has already. */
type Known = { wards: readonly string[]; categories: readonly string[]; kept: number };

/** Keeps a view whose every key means something in this network; a key named twice is kept once. */
export function saveQueueView(view: QueueView, { wards, categories, kept }: Known): Decision<QueueView, SaveQueueViewRefusal> {
  const { choices } = view;
  const unknown = (keys: readonly string[], knows: (key: string) => boolean) => keys.some((key) => !knows(key));
  if (kept >= MOST_QUEUE_VIEWS) return refuse('QUEUE_VIEWS_TOO_MANY');
  if (unknown(choices.wards, (code) => code === NOT_PLACED || wards.includes(code))) return refuse('WARD_NOT_FOUND');
  if (unknown(choices.categories, (key) => categories.includes(key))) return refuse('CATEGORY_UNKNOWN');
  if (unknown(choices.languages, (tag) => LANGUAGES.some((known) => known.tag === tag))) return refuse('LANGUAGE_UNKNOWN');
  return agree({ ...view, choices: once(choices) });
}

const once = ({ part, ...lists }: QueueChoices): QueueChoices => ({
  part,
  ...(Object.fromEntries(Object.entries(lists).map(([list, keys]) => [list, [...new Set<string>(keys)]])) as Omit<
    QueueChoices,
    'part'
  >),
});
