import type { CredentialKind } from '@wardwise/domain';
import type { ToldLook } from '../pages/Looks.tsx';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** One of a network's kinds of help, or of the skills it knows. */
export type Choice = { key: string; label: string };

/** What we know a volunteer by, as the API tells themselves. */
export type Known = {
  networkPhone: string | null;
  networkEmail: string | null;
  status: string;
  name: string;
  wardName: string;
  languages: string[];
  categoryKeys: string[];
  skillKeys: string[];
  capacity: number;
  onDuty: boolean;
  freeTimes: string[];
  quietFrom: number | null;
  quietUntil: number | null;
  networkQuietFrom: number;
  networkQuietUntil: number;
  /** Whether they want texts; null where none are sent. */
  texts: boolean | null;
  /** Whether they want the weekly mail. */
  weekly: boolean;
  /** Whether they are written to with all volunteers of the ward. */
  wardMessages: boolean;
  /** By which key this browser may be told; null where nobody is. */
  pushKey: string | null;
  /** Where they are told, by the day. */
  pushes: { id: string; since: string }[];
  spendingCapPence: number | null;
  guidanceAt: string | null;
  guidanceDay: string | null;
  /** Which group gave us their details, when, by what we hold them, and until when without their own yes; null for whoever came by themselves. */
  handedInBy: string | null;
  handedInAt: string | null;
  handedInBasis: string | null;
  ownYesUntil: string | null;
  guidanceToAgree: string | null;
  guidanceToAgreeText: string | null;
  guidanceToAgreeEnglish: string | null;
  selfIsolating: boolean;
  isolationWords: string | null;
  isolationLanguage: string | null;
  isolationAt: string | null;
  pageLanguage: string;
  joinedAt: string;
  credentials: {
    kind: CredentialKind;
    seenOn: string;
    validUntil: string | null;
    consentWords: string | null;
    consentLanguage: string | null;
    consentAt: string | null;
  }[];
  tasks: { what: string; status: string; at: string }[];
  looks: ToldLook[];
};

/** What the holder of a volunteer's link may know of the volunteer: until the browser is bound, whose network it is. */
export type Yours = {
  networkName: string;
  pageLanguage: string;
  needsCode: boolean;
  /** Whether a task is behind the link too. */
  hasTask: boolean;
  known: Known | null;
  categories: Choice[];
  skills: Choice[];
};

/** How we reach them, from one recorded look. */
export type Contact = { phone: string; email: string };

/** One showing of these pages. */
export type YoursView = { visit: Visit; token: string; yours: Yours; refused: readonly Refused[]; typed: Form };
/** … to the volunteer themselves. */
export type KnownView = YoursView & { known: Known };

export const yoursPath = (token: string, rest?: string): string => (rest ? `/t/${token}/yours/${rest}` : `/t/${token}/yours`);
