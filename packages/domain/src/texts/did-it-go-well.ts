import type { PageLanguage } from '../languages/page-language.ts';
import { forTelephones } from './for-telephones.ts';
import { fitting } from './segments.ts';

/** Asks whoever was helped, in their language, and says neither what was needed nor who came. */
export function didItGoWell(network: string, language: PageLanguage): string {
  const [whole, short] = ASKED[language];
  return fitting([`${network}: ${forTelephones(whole)}`, forTelephones(short)]) ?? short;
}

const ASKED: Record<PageLanguage, readonly [whole: string, short: string]> = {
  en: [
    'did everything go well? Reply YES or NO. If NO, we will ring you. To get no texts reply STOP.',
    'Did everything go well? Reply YES or NO. If NO, we will ring you.',
  ],
  ar: [
    'هل سار كل شيء على ما يرام؟ أجب: نعم أو لا. إن كان لا فسنتصل بك. لإيقاف الرسائل: توقف',
    'هل سار كل شيء على ما يرام؟ أجب: نعم أو لا. إن كان لا فسنتصل بك.',
  ],
};
