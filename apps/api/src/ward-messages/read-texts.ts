import {
  isPageLanguage,
  LONGEST_MESSAGE,
  LONGEST_SUBJECT,
  PAGE_LANGUAGES,
  type Refusal,
  type WardMessageText,
} from '@wardwise/domain';
import { Reading } from '../platform/input.ts';

/** What was typed, a language each. */
export type SaidTexts = { language: string; subject: string; text: string }[];

export const TEXTS_REFUSALS = ['TEXT_MISSING', 'TEXT_TOO_LONG'] as const;
export type TextsRefusal = (typeof TEXTS_REFUSALS)[number];

/** The words of a message by language, English first and always; a box is named by its language, as `ar.text`. Of a language said twice the last counts. */
export function readTexts(said: SaidTexts): { texts: WardMessageText[]; refusals: Refusal<TextsRefusal>[] } {
  const byLanguage = new Map(said.map((text) => [text.language, text]));
  if (!byLanguage.has('en')) byLanguage.set('en', { language: 'en', subject: '', text: '' });
  const reading = new Reading<never>();
  const texts = PAGE_LANGUAGES.flatMap((language) => {
    const typed = byLanguage.get(language);
    if (!typed || !isPageLanguage(language)) return [];
    const subject = reading.text(`${language}.subject`, oneLine(typed.subject), LONGEST_SUBJECT);
    return [{ language, subject, text: reading.text(`${language}.text`, typed.text.replace(/\r\n?/g, '\n'), LONGEST_MESSAGE) }];
  });
  return { texts, refusals: reading.refusals as Refusal<TextsRefusal>[] };
}

/** What stands above a mail is one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
