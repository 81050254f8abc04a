import type { Decides } from '../call-outs/decides.ts';
import type { Slots } from '../call-outs/slots.ts';
import { callOutText } from '../call-outs/text.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { fitting } from './segments.ts';
import { TEXTS, type TextKind } from './text-words.ts';

/** What a text is written from: who sends it, of which task, and the volunteer's own link. */
export type TextAbout = {
  network: string;
  networkPhone: string | null;
  slots: Slots | null;
  decides: Decides;
  url: string;
};

// Marks that hold a direction are not seen, take a place each, and old telephones draw a box for them.
const MARKS = /[\u2066-\u2069\u200e\u200f]/g;

/** A text to a volunteer, in the fullest way that fits; null where not even the shortest does. */
export function writeText(kind: TextKind, { slots, ...it }: TextAbout, language: PageLanguage): string | null {
  const callOut = slots ? callOutText(slots, language) : '';
  const ways = TEXTS[language][kind]({ ...it, callOut }).map((text) => text.replace(MARKS, '').replace(/ {2,}/g, ' '));
  return fitting(ways);
}
