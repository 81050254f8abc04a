import type { ConsentWords } from '@wardwise/domain';
import type { Language, Words } from '../locales/locales.ts';
import type { ToldLook } from '../pages/Looks.tsx';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** Where a request stands. */
export type Status = keyof Words['mine']['states'];

/** Whoever has said yes, and whether they are on their way. */
export type WhoComes = { firstName: string; started: boolean };

/** A request as whoever asked is told of it. */
export type Mine = {
  networkName: string;
  networkPhone: string | null;
  networkEmail: string | null;
  pageLanguage: string;
  bound: boolean;
  needsCode: boolean;
  status: Status | null;
  reference: string | null;
  categoryLabel: string | null;
  wardName: string | null;
  neededBy: string | null;
  onDutyFrom: string | null;
  youngPerson: boolean;
  changeable: boolean;
  holdsCard: boolean;
  /** Whether a service they said yes to still has what it was told. */
  referralRuns: boolean;
  /** Help that recurs and goes on: what, how it comes round, when next, who comes then, and until which day a new yes is asked for. */
  weekly: {
    categoryLabel: string;
    rhythm: { weekdays: number[]; everyWeeks: number | null; weekOfMonth: number | null; until: string | null };
    nextOn: string | null;
    askedUntil: string | null;
    paused: boolean;
    volunteers: WhoComes[];
  } | null;
  /** When they said yes to what we keep, to which words, and in which language. */
  consentAt: string | null;
  consentWords: ConsentWords | null;
  consentLanguage: Language | null;
  /** Whether they asked for somebody else, and when that person was told what we keep. */
  askedByAnother: boolean;
  noticeReadAt: string | null;
  volunteers: WhoComes[];
  /** First names of those who ring them in their language. */
  rings: string[];
  looks: ToldLook[];
};

/** All that we hold about them, by field. */
export type Held = Record<keyof Words['mine']['fields'], string | null>;

/** Whether what they told can still be corrected: until an ending, and after it what help every week starts from. */
export const canCorrect = ({ changeable, weekly }: Mine): boolean => changeable || weekly !== null;

/** Whether anything is held about them, by us or by a service they said yes to. */
export const holdsAny = ({ changeable, holdsCard, referralRuns, weekly }: Mine): boolean =>
  changeable || holdsCard || referralRuns || weekly !== null;

/** One showing of the private page. */
export type MineView = { visit: Visit; token: string; mine: Mine; refused: readonly Refused[]; typed: Form };

export const minePath = (token: string, rest?: string): string => (rest ? `/r/${token}/${rest}` : `/r/${token}`);

/** What a field is called to them; one we have no word for stands as it is. */
export function fieldName(words: Words, field: string): string {
  const names: Partial<Record<string, string>> = { ...words.referral.fields, ...words.mine.fields };
  return names[field] ?? field;
}
