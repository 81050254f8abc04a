import type { PageLanguage } from '../languages/page-language.ts';
import type { Slots } from './slots.ts';
import { callOutText } from './text.ts';

const CAN_YOU: Record<PageLanguage, string> = { en: 'Can you? Say so here:', ar: 'هل تستطيع؟ أخبرنا هنا:' };

/** A call-out as a lead shares it in a group: the same words, and the link that identifies nobody. */
export function callOutToShare(slots: Slots, pageLanguage: PageLanguage, url: string): string {
  return `${callOutText(slots, pageLanguage)}\n${CAN_YOU[pageLanguage]}\n${url}`;
}
