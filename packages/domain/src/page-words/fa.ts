import { isolated } from '../languages/isolated.ts';
import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = {
  '1': 'اولین',
  '2': 'دومین',
  '3': 'سومین',
  '4': 'چهارمین',
  '5': 'پنجمین',
  '-1': 'آخرین',
};

/** The domain's own words in Farsi. */
export const pageWordsFa: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${byOrganization ? 'سازمانی' : 'همسایه‌ای'} در منطقهٔ ${isolated(locality)} برای ${label} کمک لازم دارد.`,
    when: {
      TODAY: 'برای امروز است.',
      TOMORROW: 'برای فردا است.',
      THIS_WEEK: 'برای این هفته است.',
      WHEN_POSSIBLE: 'عجله‌ای نیست.',
    },
    laterDay: 'برای روزی دیگر در آینده است.',
    speaks: (language) => `ترجیح می‌دهد به این زبان حرف بزند: ${language}.`,
    canYou: 'شما می‌توانید؟ اینجا بگویید:',
  },
  hours: {
    day: { MO: 'دوشنبه', TU: 'سه‌شنبه', WE: 'چهارشنبه', TH: 'پنجشنبه', FR: 'جمعه', SA: 'شنبه', SU: 'یکشنبه' },
    comma: '، ',
    allDay: 'تمام روز',
    every: { WEEKLY: (n) => `هر ${n} هفته`, MONTHLY: (n) => `هر ${n} ماه` },
    ofMonth: (ordinal, day) => `${ORDINAL[ordinal] ?? ordinal} ${day} ماه`,
    dayOfMonth: (day) => (day === '-1' ? 'آخرین روز ماه' : `روز ${day} ماه`),
  },
  told: {
    intro:
      'این‌ها جاهایی هستند که شاید به شما کمک کنند. خودتان می‌توانید با آن‌ها تماس بگیرید. ما چیزی دربارهٔ شما به آن‌ها نگفته‌ایم.',
    from: (network) => `از طرف ${isolated(network)}`,
    phone: 'تلفن',
    email: 'ایمیل',
    web: 'وب‌سایت',
    hours: 'ساعت‌های کار',
    place: 'کجا',
    eligibility: 'برای چه کسانی',
    fees: 'هزینه',
    example: 'نمونه‌ای ساختگی',
  },
  categories: {
    interpreting: { label: 'تماس به زبان خودشان', publicLabel: 'یک تماس تلفنی به زبان خودشان' },
    shopping: { label: 'خرید', publicLabel: 'خرید' },
    prescription: { label: 'نسخهٔ دارو', publicLabel: 'رفتن به داروخانه' },
    post: { label: 'پست', publicLabel: 'پست' },
    'check-in-call': { label: 'تماس برای احوال‌پرسی', publicLabel: 'یک تماس دوستانه' },
    'dog-walking': { label: 'گرداندن سگ', publicLabel: 'گرداندن سگ' },
    'lend-an-item': { label: 'قرض دادن یک وسیله', publicLabel: 'قرض گرفتن یک وسیله' },
    other: { label: 'چیز دیگر', publicLabel: 'یک کار کوچک' },
  },
  skills: {
    driving: 'رانندگی',
    lifting: 'بلند کردن بار سنگین',
    'small-repairs': 'تعمیرهای کوچک',
    'form-filling': 'پر کردن فرم',
    'it-help': 'کمک در کار با رایانه',
    cooking: 'آشپزی',
    sewing: 'دوخت و دوز',
    gardening: 'باغبانی',
    'dog-handling': 'کار با سگ',
    'first-aid': 'کمک‌های اولیه',
  },
  needs: {
    food: 'غذا',
    medicines: 'دارو',
    'mental-health': 'غمگین، نگران یا ناراحت بودن',
    company: 'هم‌صحبتی',
    money: 'پول و بدهی',
    'energy-bills': 'قبض برق و گاز',
    housing: 'جایی برای زندگی',
    'it-help': 'تلفن و رایانه',
    'care-at-home': 'مراقبت در خانه',
    'getting-around': 'رفت‌وآمد',
    'legal-advice': 'مشاورهٔ حقوقی',
    'neighbours-help': 'کمک همسایه‌ها',
  },
};
