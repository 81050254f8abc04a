import type { PageLanguage } from './page-language.ts';

/** Names that Intl.DisplayNames lacks, merges with another language's, or calls otherwise than the people who speak it here. */
const OURS: Record<PageLanguage, Record<string, string>> = {
  en: {
    bfi: 'British Sign Language',
    bn: 'Bengali',
    ckb: 'Kurdish (Sorani)',
    cmn: 'Mandarin Chinese',
    kri: 'Krio',
    ku: 'Kurdish',
    lg: 'Luganda',
    phr: 'Pahari-Potwari',
  },
  ar: {
    bfi: 'لغة الإشارة البريطانية',
    bn: 'البنغالية',
    ckb: 'الكردية السورانية',
    cmn: 'الصينية (الماندرين)',
    kri: 'الكريو',
    ku: 'الكردية',
    phr: 'البهارية البوتوهارية',
    rom: 'لغة الروما',
    yue: 'الكانتونية',
  },
};

const INTL: Record<PageLanguage, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en-GB', { type: 'language' }),
  ar: new Intl.DisplayNames('ar', { type: 'language' }),
};

/** What a language is called on a page in English or Arabic; the tag itself where it has no name or is no tag. */
export function languageName(tag: string, inLanguage: PageLanguage): string {
  const ours = OURS[inLanguage][tag];
  if (ours) return ours;
  try {
    return INTL[inLanguage].of(tag) ?? tag;
  } catch {
    return tag; // not a well-formed tag
  }
}
