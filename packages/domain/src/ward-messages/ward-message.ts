import { agree, type Decision, type Refusal, refuse } from '../decision.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import type { VolunteerStatus } from '../matching/volunteer.ts';
import { lintMessage } from './lint-message.ts';

/** What stands above a message, and its text, are at most so long in characters: it is read on a telephone, in passing. */
export const LONGEST_SUBJECT = 80;
/** The same of the text. */
export const LONGEST_MESSAGE = 1000;

/** The volunteers of a ward are written to once in so many hours: two leads of it who do not know of each other do not both write. */
export const MESSAGE_EVERY_HOURS = 24;

/** Nobody has more of them in seven days: whoever is written to every day reads nothing any more, the call-outs neither. */
export const MOST_MESSAGES_A_WEEK = 2;
/** Those seven days. */
export const MESSAGE_WEEK_DAYS = 7;

/** For so many minutes a message waits, and may be taken back: what is wrong in it one sees after one has pressed. */
export const TAKE_BACK_MINUTES = 5;

/** A message in the words of one language. */
export type WardMessageText = { language: PageLanguage; subject: string; text: string };

/** Why a volunteer of the ward gets no message, in the order in which it is said. */
export const NOT_WRITTEN_TO = ['PAUSED', 'OFF_DUTY', 'STOPPED', 'HAD_ENOUGH'] as const;
/** One of those reasons. */
export type NotWrittenTo = (typeof NOT_WRITTEN_TO)[number];

/** What decides whether a volunteer gets a message to their ward. */
export type OfWardMessage = {
  status: VolunteerStatus;
  onDuty: boolean;
  /** Whether they let us write to the whole ward with them in it. */
  wanted: boolean;
  /** How many they have had within the week. */
  hadThisWeek: number;
};

/** Why this volunteer gets no message; null where they get it. */
export function notWrittenTo({ status, onDuty, wanted, hadThisWeek }: OfWardMessage): NotWrittenTo | null {
  if (status !== 'APPROVED') return 'PAUSED';
  if (!onDuty) return 'OFF_DUTY';
  if (!wanted) return 'STOPPED';
  return hadThisWeek >= MOST_MESSAGES_A_WEEK ? 'HAD_ENOUGH' : null;
}

/** In which of its languages a message reaches somebody who reads this one: their own, or English, which it always has. */
export function textFor(texts: readonly WardMessageText[], language: PageLanguage): WardMessageText | null {
  return texts.find((text) => text.language === language) ?? texts.find((text) => text.language === 'en') ?? null;
}

/** From when on the ward may be written to again; null: at once. */
export function messageAgainAt(lastWrittenAt: Date | null, now: Date): Date | null {
  if (lastWrittenAt === null) return null;
  const again = new Date(lastWrittenAt.getTime() + MESSAGE_EVERY_HOURS * 60 * 60 * 1000);
  return again > now ? again : null;
}

/** What refuses a message. */
export const SEND_WARD_MESSAGE_REFUSALS = ['MESSAGE_NOT_ANONYMOUS', 'MESSAGE_TOO_SOON', 'MESSAGE_TO_NOBODY'] as const;
type SendRefusal = (typeof SEND_WARD_MESSAGE_REFUSALS)[number];

/** A lead writes to the volunteers of a ward: when it goes. It tells of nobody, comes once a day, and there is somebody who gets it. `lastWrittenAt` is when the last one was written that nobody took back. */
export function sendWardMessage(
  texts: readonly WardMessageText[],
  { lastWrittenAt, readers }: { lastWrittenAt: Date | null; readers: number },
  now: Date,
): Decision<{ goesAt: Date }, SendRefusal> {
  const telling = texts.flatMap((text) =>
    (['subject', 'text'] as const)
      .filter((part) => lintMessage(text[part]).length > 0)
      .map((part): Refusal<SendRefusal> => ({ code: 'MESSAGE_NOT_ANONYMOUS', field: `${text.language}.${part}` })),
  );
  if (telling.length > 0) return { ok: false, refusals: telling };
  if (messageAgainAt(lastWrittenAt, now)) return refuse('MESSAGE_TOO_SOON');
  if (readers === 0) return refuse('MESSAGE_TO_NOBODY');
  return agree({ goesAt: new Date(now.getTime() + TAKE_BACK_MINUTES * 60 * 1000) });
}

/** What refuses to take a message back. */
export const TAKE_BACK_WARD_MESSAGE_REFUSALS = ['MESSAGE_ON_ITS_WAY'] as const;

/** A message that has not gone yet is taken back; taken back once more, it is. */
export function takeBackWardMessage(
  { goesAt, takenBackAt }: { goesAt: Date; takenBackAt: Date | null },
  now: Date,
): Decision<{ takenBackAt: Date }, (typeof TAKE_BACK_WARD_MESSAGE_REFUSALS)[number]> {
  if (takenBackAt) return agree({ takenBackAt });
  return now < goesAt ? agree({ takenBackAt: now }) : refuse('MESSAGE_ON_ITS_WAY');
}
