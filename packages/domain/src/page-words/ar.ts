import { isolated } from '../languages/isolated.ts';
import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = {
  ...{ '1': 'الأول', '2': 'الثاني', '3': 'الثالث', '4': 'الرابع', '5': 'الخامس', '-1': 'الأخير' },
};

/** What the rules themselves say, in Arabic. */
export const pageWordsAr: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${byOrganization ? 'تحتاج إحدى المنظمات' : 'يحتاج أحد الجيران'} إلى المساعدة في ${label}، بمنطقة ${isolated(locality)}.`,
    when: {
      TODAY: 'الموعد: اليوم.',
      TOMORROW: 'الموعد: غدًا.',
      THIS_WEEK: 'الموعد: هذا الأسبوع.',
      WHEN_POSSIBLE: 'لا داعي للعجلة.',
    },
    laterDay: 'الموعد: في يوم لاحق.',
    speaks: (language) => `اللغة المفضلة: ${language}.`,
    canYou: 'هل تستطيع؟ أخبرنا هنا:',
  },
  hours: {
    day: { MO: 'الاثنين', TU: 'الثلاثاء', WE: 'الأربعاء', TH: 'الخميس', FR: 'الجمعة', SA: 'السبت', SU: 'الأحد' },
    comma: '، ',
    allDay: 'طوال اليوم',
    every: {
      WEEKLY: (every) => (every === 2 ? 'كل أسبوعين' : `كل ${every} أسابيع`),
      MONTHLY: (every) => (every === 2 ? 'كل شهرين' : `كل ${every} أشهر`),
    },
    ofMonth: (ordinal, day) => `${day} ${ORDINAL[ordinal] ?? ordinal} من الشهر`,
    dayOfMonth: (day) => (day === '-1' ? 'آخر يوم من الشهر' : `يوم ${day} من الشهر`),
  },
  told: {
    intro: 'هذه جهات قد تساعدك. تستطيع الاتصال بها بنفسك. لم نخبرها بأي شيء عنك.',
    from: (network) => `من ${isolated(network)}`,
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    web: 'الموقع',
    hours: 'أوقات العمل',
    place: 'المكان',
    eligibility: 'لمن',
    fees: 'التكلفة',
    example: 'مثال مختلق',
  },
  categories: {
    interpreting: { label: 'مكالمة بلغتهم', publicLabel: 'مكالمة هاتفية بلغتهم' },
    shopping: { label: 'التسوق', publicLabel: 'التسوق' },
    prescription: { label: 'وصفة طبية', publicLabel: 'مشوار إلى الصيدلية' },
    post: { label: 'البريد', publicLabel: 'البريد' },
    'check-in-call': { label: 'مكالمة اطمئنان', publicLabel: 'مكالمة ودّية' },
    'dog-walking': { label: 'تمشية الكلب', publicLabel: 'تمشية الكلب' },
    'lend-an-item': { label: 'إعارة غرض', publicLabel: 'استعارة غرض' },
    other: { label: 'غير ذلك', publicLabel: 'أمر بسيط' },
  },
  skills: {
    driving: 'قيادة السيارة',
    lifting: 'رفع الأشياء الثقيلة',
    'small-repairs': 'إصلاحات بسيطة',
    'form-filling': 'ملء الاستمارات',
    'it-help': 'المساعدة في الحاسوب',
    cooking: 'الطبخ',
    sewing: 'الخياطة',
    gardening: 'العناية بالحديقة',
    'dog-handling': 'التعامل مع الكلاب',
    'first-aid': 'الإسعافات الأولية',
  },
  needs: {
    food: 'الطعام',
    medicines: 'الأدوية',
    'mental-health': 'الحزن أو القلق أو الضيق',
    company: 'الصحبة',
    money: 'المال والديون',
    'energy-bills': 'فواتير الطاقة',
    housing: 'السكن',
    'it-help': 'الهواتف والحواسيب',
    'care-at-home': 'الرعاية في المنزل',
    'getting-around': 'التنقل',
    'legal-advice': 'المشورة القانونية',
    'neighbours-help': 'مساعدة الجيران',
  },
};
