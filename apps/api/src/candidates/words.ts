import { type Coverage, languageName, type MatchReason, type PageLanguage, type Ward, type WardCode } from '@wardwise/domain';

const km = (metres: unknown, language: PageLanguage) =>
  new Intl.NumberFormat(language === 'ar' ? 'ar' : 'en-GB', {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  }).format(Number(metres) / 1000);

const FACTS: Record<PageLanguage, Record<MatchReason['kind'], (fact: MatchReason['fact']) => string>> = {
  en: {
    SPEAKS_LANGUAGE: ({ language }) => `Speaks ${languageName(String(language), 'en')}`,
    SAME_WARD: ({ ward }) => `Lives in ${ward}`,
    NEIGHBOUR_WARD: ({ ward, metres }) => `Lives next door in ${ward}, ${km(metres, 'en')} away`,
    ANY_WARD: ({ ward }) => `Lives in ${ward}; this can be done from anywhere`,
    HAS_ROOM: ({ live, capacity }) => `Has ${live} of ${capacity} tasks`,
    LITTLE_TO_DO: ({ tasks }) =>
      tasks === 0 ? 'Has done no task in the last 4 weeks' : `Tasks done in the last 4 weeks: ${tasks}`,
    HAS_OFFERED: () => 'Has said "I can"',
  },
  ar: {
    SPEAKS_LANGUAGE: ({ language }) => `يتحدث: ${languageName(String(language), 'ar')}`,
    SAME_WARD: ({ ward }) => `يسكن في \u2068${ward}\u2069`,
    NEIGHBOUR_WARD: ({ ward, metres }) => `يسكن في الحي المجاور \u2068${ward}\u2069، على بُعد ${km(metres, 'ar')}`,
    ANY_WARD: ({ ward }) => `يسكن في \u2068${ward}\u2069؛ يمكن القيام بهذا من أي مكان`,
    HAS_ROOM: ({ live, capacity }) => `لديه \u2068${live}/${capacity}\u2069 من المهام`,
    LITTLE_TO_DO: ({ tasks }) => (tasks === 0 ? 'لم يقم بأي مهمة في آخر 4 أسابيع' : `المهام المنجزة في آخر 4 أسابيع: ${tasks}`),
    HAS_OFFERED: () => 'قال «أستطيع»',
  },
};

/** A fact as a lead reads it. */
export const factInWords = ({ kind, fact }: MatchReason, language: PageLanguage): string => FACTS[language][kind](fact);

/** How far the language reaches, as a sentence: "2 Arabic speakers in Pimlico South, none in your ward". */
export function coverageInWords(
  { language: tag, byWard }: Coverage,
  own: WardCode | null,
  wards: Ward[],
  language: PageLanguage,
): string {
  const name = languageName(tag, language);
  const wardName = (code: WardCode) => wards.find((ward) => ward.code === code)?.name ?? code;
  const here = byWard.find(({ wardCode }) => wardCode === own)?.speakers ?? 0;
  const around = byWard.filter(({ wardCode, speakers }) => wardCode !== own && speakers > 0);
  if (language === 'ar') {
    const list = around.map(({ wardCode, speakers }) => `${speakers} في \u2068${wardName(wardCode)}\u2069`).join('، ');
    return `المتطوعون الذين يتحدثون ${name}: ${here === 0 ? 'لا أحد في حيّكم' : `${here} في حيّكم`}${list ? `، ${list}` : '، ولا أحد في الأحياء المجاورة'}.`;
  }
  const people = (n: number) => `${n} ${name} speaker${n === 1 ? '' : 's'}`;
  const near = around.map(({ wardCode, speakers }) => `${people(speakers)} in ${wardName(wardCode)}`).join(', ');
  if (here > 0) return `${people(here)} in your ward${near ? `, ${near}` : ''}.`;
  return near ? `${near}, none in your ward.` : `No ${name} speakers in your ward or in reach of it.`;
}
