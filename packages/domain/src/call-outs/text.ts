import { languageName } from '../languages/language-name.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { inWords } from '../languages/worded.ts';
import { PAGE_WORDS } from '../page-words/in-every-language.ts';
import type { Slots } from './slots.ts';

/** The anonymous message, generated from its four slots and nothing else; callOutSlots decides what they may hold. */
export function callOutText(slots: Slots, pageLanguage: PageLanguage): string {
  const { when, language, locality, byOrganization = false } = slots;
  const words = PAGE_WORDS[pageLanguage].callOut;
  const by = byOrganization && when === 'WHEN_POSSIBLE' ? words.laterDay : words.when[when];
  const sentences = [words.needs({ label: inWords(slots.publicLabel, pageLanguage), locality, byOrganization }), by];
  if (language) sentences.push(words.speaks(languageName(language, pageLanguage)));
  return sentences.join(' ');
}
