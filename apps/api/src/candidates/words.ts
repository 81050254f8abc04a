import {
  type Coverage,
  languageName,
  type MatchReason,
  type SkillCoverage,
  type StaffLanguage,
  type Ward,
  type WardCode,
} from '@wardwise/domain';
import type { NamedSkill } from '../skills/index.ts';

const UNIT = { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1, minimumFractionDigits: 1 } as const;
// Made once: making one takes longer than everything else that is said of a candidate.
const KM: Record<StaffLanguage, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en-GB', UNIT),
  ar: new Intl.NumberFormat('ar', UNIT),
};
const km = (metres: unknown, language: StaffLanguage) => KM[language].format(Number(metres) / 1000);

type InWords = (fact: MatchReason['fact'], skills: readonly NamedSkill[]) => string;

/** The labels of the skills that a fact names. */
const labels = (fact: MatchReason['fact'], skills: readonly NamedSkill[], comma: string) => {
  const keys = String(fact.skills).split(' ');
  return skills
    .filter(({ key }) => keys.includes(key))
    .map(({ label }) => label)
    .join(comma);
};

const FACTS: Record<StaffLanguage, Record<MatchReason['kind'], InWords>> = {
  en: {
    SPEAKS_LANGUAGE: ({ language }) => `Speaks ${languageName(String(language), 'en')}`,
    HAS_SKILLS: (fact, skills) => `Can do: ${labels(fact, skills, ', ')}`,
    SAME_WARD: ({ ward }) => `Lives in ${ward}`,
    NEIGHBOUR_WARD: ({ ward, metres }) => `Lives next door in ${ward}, ${km(metres, 'en')} away`,
    ANY_WARD: ({ ward }) => `Lives in ${ward}; this can be done from anywhere`,
    HAS_ROOM: ({ live, capacity }) => `Has ${live} of ${capacity} tasks`,
    LITTLE_TO_DO: ({ tasks }) =>
      tasks === 0 ? 'Has done no task in the last 4 weeks' : `Tasks done in the last 4 weeks: ${tasks}`,
    SELDOM_ASKED: ({ asked }) =>
      asked === 0 ? 'Was not asked in the last 4 weeks' : `Times asked in the last 4 weeks: ${asked}`,
    DID_IT_LAST: () => 'Helped this person last time',
    HAS_OFFERED: () => 'Has said "I can"',
  },
  ar: {
    SPEAKS_LANGUAGE: ({ language }) => `يتحدث: ${languageName(String(language), 'ar')}`,
    HAS_SKILLS: (fact, skills) => `يستطيع: ${labels(fact, skills, '، ')}`,
    SAME_WARD: ({ ward }) => `يسكن في \u2068${ward}\u2069`,
    NEIGHBOUR_WARD: ({ ward, metres }) => `يسكن في الحي المجاور \u2068${ward}\u2069، على بُعد ${km(metres, 'ar')}`,
    ANY_WARD: ({ ward }) => `يسكن في \u2068${ward}\u2069؛ يمكن القيام بهذا من أي مكان`,
    HAS_ROOM: ({ live, capacity }) => `لديه \u2068${live}/${capacity}\u2069 من المهام`,
    LITTLE_TO_DO: ({ tasks }) => (tasks === 0 ? 'لم يقم بأي مهمة في آخر 4 أسابيع' : `المهام المنجزة في آخر 4 أسابيع: ${tasks}`),
    SELDOM_ASKED: ({ asked }) => (asked === 0 ? 'لم يُطلب منه شيء في آخر 4 أسابيع' : `مرات الطلب في آخر 4 أسابيع: ${asked}`),
    DID_IT_LAST: () => 'ساعد هذا الشخص في المرة السابقة',
    HAS_OFFERED: () => 'قال «أستطيع»',
  },
};

/** A fact as a lead reads it. */
export const factInWords = ({ kind, fact }: MatchReason, language: StaffLanguage, skills: readonly NamedSkill[]): string =>
  FACTS[language][kind](fact, skills);

/** More wards than any has next door: by telephone all are in reach, and only the nearest are named. */
const MOST_NAMED = 8;
const NEAREST = 4;

type Counted = { wardCode: WardCode; count: number };

/** Where they are beside the own ward, nearest first: "2 in Pimlico South", and the rest as a number. */
function around(
  byWard: Counted[],
  own: WardCode | null,
  wards: Ward[],
  words: (count: number, ward: string) => string,
  rest: (count: number) => string,
) {
  const wardName = (code: WardCode) => wards.find((ward) => ward.code === code)?.name ?? code;
  const others = byWard.filter(({ wardCode, count }) => wardCode !== own && count > 0);
  const named = others.length > MOST_NAMED ? others.slice(0, NEAREST) : others;
  const further = others.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  return [...named.map(({ wardCode, count }) => words(count, wardName(wardCode))), ...(further > 0 ? [rest(further)] : [])];
}

const inArabic = (count: number, ward: string) => `${count} في \u2068${ward}\u2069`;
const furtherInArabic = (count: number) => `وفي أحياء أبعد ${count}`;

/** How far the language reaches, as a sentence: "2 Arabic speakers in Pimlico South, none in your ward". */
export function coverageInWords(
  { language: tag, byWard }: Coverage,
  own: WardCode | null,
  wards: Ward[],
  language: StaffLanguage,
): string {
  const name = languageName(tag, language);
  const counted = byWard.map(({ wardCode, speakers }) => ({ wardCode, count: speakers }));
  const here = counted.find(({ wardCode }) => wardCode === own)?.count ?? 0;
  if (language === 'ar') {
    const list = around(counted, own, wards, inArabic, furtherInArabic).join('، ');
    return `المتطوعون الذين يتحدثون ${name}: ${here === 0 ? 'لا أحد في حيّكم' : `${here} في حيّكم`}${list ? `، ${list}` : '، ولا أحد في الأحياء المجاورة'}.`;
  }
  const people = (n: number) => `${n} ${name} speaker${n === 1 ? '' : 's'}`;
  const near = around(
    counted,
    own,
    wards,
    (count, ward) => `${people(count)} in ${ward}`,
    (count) => `${count} further away`,
  ).join(', ');
  if (here > 0) return `${people(here)} in your ward${near ? `, ${near}` : ''}.`;
  return near ? `${near}, none in your ward.` : `No ${name} speakers in your ward or in reach of it.`;
}

/** How far a skill reaches, as a sentence: "Driving: 2 in your ward, 1 in Pimlico South". */
export function skillCoverageInWords(
  label: string,
  byWard: SkillCoverage['byWard'],
  own: WardCode | null,
  wards: Ward[],
  language: StaffLanguage,
): string {
  const counted = byWard.map(({ wardCode, skilled }) => ({ wardCode, count: skilled }));
  const here = counted.find(({ wardCode }) => wardCode === own)?.count ?? 0;
  if (language === 'ar') {
    const list = around(counted, own, wards, inArabic, furtherInArabic);
    const near = list.length > 0 ? list : ['ولا أحد في المتناول خارجه'];
    return `${label}: ${[here === 0 ? 'لا أحد في حيّكم' : `${here} في حيّكم`, ...near].join('، ')}.`;
  }
  const near = around(
    counted,
    own,
    wards,
    (count, ward) => `${count} in ${ward}`,
    (count) => `${count} further away`,
  );
  if (here === 0 && near.length === 0) return `${label}: nobody in your ward or in reach of it.`;
  return `${label}: ${[here === 0 ? 'nobody in your ward' : `${here} in your ward`, ...near].join(', ')}.`;
}
