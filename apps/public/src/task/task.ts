import type { Decides, Interpreting, PaidBack, PayBackBy, StaffRole } from '@wardwise/domain';
import type { Words } from '../locales/locales.ts';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

export const FOLLOW_UP_ANSWERS = ['WENT_WELL', 'PROBLEM', 'NEEDS_MORE_HELP'] as const;
type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];

/** What the form for a worry needs: whom it may be about, and whom else to ring. */
export type ConcernForm = {
  subjects: { id: string; displayName: string; roles: StaffRole[] }[];
  line: { name: string; phone: string } | null;
};

export type TaskState =
  | 'CALLED'
  | 'OFFERED'
  | 'PROPOSED'
  | 'ACCEPTED'
  | 'STARTED'
  | 'DELIVERED'
  | 'HANDED_BACK'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'TAKEN'
  | 'ENDED'
  | 'NO_TASK';

/** What the holder of a link may know of its task, as the API tells it. */
export type Task = {
  state: TaskState;
  callOutText: string;
  decides: Decides;
  /** An organisation asks: there is no person to help, and a place to come to. */
  byOrganization: boolean;
  pageLanguage: string;
  networkName: string;
  wardName: string;
  bound: boolean;
  needsCode: boolean;
  category: { label: string; ways: string[] } | null;
  preferredLanguage: string | null;
  neededBy: string | null;
  codeWordHint: boolean;
  /** Of a call in the language of the person: they ring, or are on the line while a lead does. */
  interpreting: Interpreting | null;
  followUp: { status: string; answer: FollowUpAnswer | null } | null;
  leadFirstName: string | null;
  /** Where others were faster: the words of another call-out that suits. */
  anotherText: string | null;
  placeToCome: PlaceToCome | null;
  /** What they said yes to with this task or, where they are asked, what is newer than that. */
  guidance: {
    id: string;
    day: string;
    text: string;
    english: string | null;
    parts: { text: string; english: string | null; source: string }[];
  } | null;
  guidanceAsked: boolean;
  /** The most they spend, while it is theirs; what they said of the money once it is done. */
  spendingCapPence: number | null;
  spending: { paidBack: PaidBack; spentPence: number | null; payBackBy: PayBackBy | null } | null;
  wentWell: boolean | null;
  concernForm?: ConcernForm | null;
};

/** Where volunteers of an organisation come to: its own address, as the directory has it. */
export type PlaceToCome = Record<'organizationName' | 'serviceName', string> &
  Record<'phone' | 'placeName' | 'address' | 'city' | 'postcode' | 'accessibility', string | null>;

/** Whom to help and how to reach them, from one recorded look. */
export type TaskDetails = {
  calledName: string;
  postcode: string | null;
  address: string | null;
  safeContact: string;
  note: string;
  codeWord: string;
};

/** One showing of a task: to whom, what was refused just now, and what they had typed. */
export type TaskView = { visit: Visit; token: string; task: Task; refused: readonly Refused[]; typed: Form };

/** The words of a task, whoever asks: a person or an organisation. */
export const wordsOf = ({ words }: Visit, { byOrganization }: Task): Words['task'] =>
  byOrganization ? { ...words.task, ...words.task.ofOrganization } : words.task;

/** Asked and not yet answered. */
export const isAsked = (task: Task): boolean => task.state === 'CALLED' || task.state === 'PROPOSED';

/** Theirs to do now: accepted and not yet over. */
export const isTheirs = (task: Task): boolean => task.state === 'ACCEPTED' || task.state === 'STARTED';

/** Done from home: this kind of help has no door to go to. */
export const fromHome = (task: Task): boolean => task.category !== null && !task.category.ways.includes('IN_PERSON');

export const taskPath = (token: string, rest?: string): string => (rest ? `/t/${token}/${rest}` : `/t/${token}`);
