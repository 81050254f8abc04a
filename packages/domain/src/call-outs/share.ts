import type { PageLanguage } from '../languages/page-language.ts';
import { PAGE_WORDS } from '../page-words/in-every-language.ts';
import type { Slots } from './slots.ts';
import { callOutText } from './text.ts';

/** A call-out as a lead shares it in a group: the same words, and the link that identifies nobody. */
export function callOutToShare(slots: Slots, pageLanguage: PageLanguage, url: string): string {
  return `${callOutText(slots, pageLanguage)}\n${PAGE_WORDS[pageLanguage].callOut.canYou}\n${url}`;
}
