import type { Decides } from '../call-outs/decides.ts';
import type { Slots } from '../call-outs/slots.ts';
import { callOutText } from '../call-outs/text.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { forTelephones } from './for-telephones.ts';
import { fitting } from './segments.ts';
import { TEXTS } from './text-words.ts';
import type { TextKind } from './words/ways.ts';

/** What a text is written from: who sends it, of which task, and the volunteer's own link. */
export type TextAbout = {
  network: string;
  networkPhone: string | null;
  slots: Slots | null;
  decides: Decides;
  url: string;
};

/** A text to a volunteer, in the fullest way that fits; null where not even the shortest does. */
export function writeText(kind: TextKind, { slots, ...it }: TextAbout, language: PageLanguage): string | null {
  const callOut = slots ? callOutText(slots, language) : '';
  const ways = TEXTS[language][kind]({ ...it, callOut }).map((text) => forTelephones(text).replace(/ {2,}/g, ' '));
  return fitting(ways);
}
