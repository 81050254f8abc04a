import { isolated } from '../languages/isolated.ts';
import { languageName } from '../languages/language-name.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import type { Slots, When } from './slots.ts';

const WHEN: Record<PageLanguage, Record<When, string>> = {
  en: {
    TODAY: 'It is for today.',
    TOMORROW: 'It is for tomorrow.',
    THIS_WEEK: 'It is for this week.',
    WHEN_POSSIBLE: 'There is no hurry.',
  },
  ar: { TODAY: 'الموعد: اليوم.', TOMORROW: 'الموعد: غدًا.', THIS_WEEK: 'الموعد: هذا الأسبوع.', WHEN_POSSIBLE: 'لا داعي للعجلة.' },
};

const NEEDS: Record<PageLanguage, (it: Slots) => string> = {
  en: ({ publicLabel, locality, byOrganization }) =>
    `${byOrganization ? 'An organisation' : 'Someone'} needs help with ${publicLabel.en} in ${locality} area.`,
  ar: ({ publicLabel, locality, byOrganization }) =>
    `${byOrganization ? 'تحتاج إحدى المنظمات' : 'يحتاج أحد الجيران'} إلى المساعدة في ${publicLabel.ar}، بمنطقة ${isolated(locality)}.`,
};
/** An organisation asks for one day: where that is not this week, it is later, and no matter of hurry. */
const LATER: Record<PageLanguage, string> = { en: 'It is for a later day.', ar: 'الموعد: في يوم لاحق.' };

/** The anonymous message, generated from its four slots and nothing else; callOutSlots decides what they may hold. */
export function callOutText(slots: Slots, pageLanguage: PageLanguage): string {
  const { when, language, byOrganization } = slots;
  const by = byOrganization && when === 'WHEN_POSSIBLE' ? LATER[pageLanguage] : WHEN[pageLanguage][when];
  const sentences = [NEEDS[pageLanguage](slots), by];
  if (language) {
    const name = languageName(language, pageLanguage);
    sentences.push(pageLanguage === 'en' ? `They would rather speak ${name}.` : `اللغة المفضلة: ${name}.`);
  }
  return sentences.join(' ');
}
