import { languageName } from '../languages/language-name.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { inWords } from '../languages/worded.ts';
import { PAGE_WORDS } from '../page-words/in-every-language.ts';
import { fillWording } from './fill-wording.ts';
import type { Slots } from './slots.ts';

/** The anonymous message, generated from its four slots and nothing else; callOutSlots decides what they may hold, and a network may have sentences of its own for them. */
export function callOutText(slots: Slots, pageLanguage: PageLanguage): string {
  const { when, language, locality, byOrganization = false } = slots;
  const words = PAGE_WORDS[pageLanguage].callOut;
  const own = slots.sentences?.[pageLanguage] ?? {};
  const opening = byOrganization ? own.CALL_OUT_ORGANIZATION : own.CALL_OUT;
  const label = inWords(slots.publicLabel, pageLanguage);
  const by = byOrganization && when === 'WHEN_POSSIBLE' ? words.laterDay : words.when[when];
  const needs = opening
    ? fillWording(opening, { help: label, place: locality }, pageLanguage)
    : words.needs({ label, locality, byOrganization });
  const sentences = [needs, by];
  if (language) {
    const name = languageName(language, pageLanguage);
    sentences.push(
      own.CALL_OUT_LANGUAGE ? fillWording(own.CALL_OUT_LANGUAGE, { language: name }, pageLanguage) : words.speaks(name),
    );
  }
  return sentences.join(' ');
}
