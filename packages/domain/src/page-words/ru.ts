import { counted } from '../languages/counted.ts';
import type { PageWords } from './page-words.ts';

const ORDINAL: Record<string, string> = { '1': 'перв', '2': 'втор', '3': 'трет', '4': 'четвёрт', '5': 'пят', '-1': 'последн' };
const ENDINGS: Record<string, [he: string, she: string, it: string]> = {
  '2': ['ой', 'ая', 'ое'],
  '3': ['ий', 'ья', 'ье'],
  '-1': ['ий', 'яя', 'ее'],
};
const SHE = ['Ср', 'Пт', 'Сб'];

/** первый Вт, первая Ср, первое Вс: the ordinal follows the day. */
function ordinalOf(ordinal: string, day: string): string {
  const stem = ORDINAL[ordinal];
  if (!stem) return ordinal;
  const [he, she, it] = ENDINGS[ordinal] ?? ['ый', 'ая', 'ое'];
  return `${stem}${SHE.includes(day) ? she : day === 'Вс' ? it : he}`;
}

/** What the rules themselves say, in Russian. */
export const pageWordsRu: PageWords = {
  callOut: {
    needs: ({ label, locality, byOrganization }) =>
      `${byOrganization ? 'Организации' : 'Кому-то'} нужна помощь в районе ${locality}: ${label}.`,
    when: {
      TODAY: 'Это нужно сегодня.',
      TOMORROW: 'Это нужно завтра.',
      THIS_WEEK: 'Это нужно на этой неделе.',
      WHEN_POSSIBLE: 'Это не срочно.',
    },
    laterDay: 'Это нужно позже, в другой день.',
    speaks: (language) => `Предпочитаемый язык: ${language}.`,
    canYou: 'Можете помочь? Скажите здесь:',
  },
  hours: {
    day: { MO: 'Пн', TU: 'Вт', WE: 'Ср', TH: 'Чт', FR: 'Пт', SA: 'Сб', SU: 'Вс' },
    comma: ', ',
    allDay: 'весь день',
    every: {
      WEEKLY: (every) =>
        counted('ru', every, {
          one: 'каждую # неделю',
          few: 'каждые # недели',
          many: 'каждые # недель',
          other: 'каждые # недели',
        }),
      MONTHLY: (every) =>
        counted('ru', every, {
          one: 'каждый # месяц',
          few: 'каждые # месяца',
          many: 'каждые # месяцев',
          other: 'каждые # месяца',
        }),
    },
    ofMonth: (ordinal, day) => `${ordinalOf(ordinal, day)} ${day} месяца`,
    dayOfMonth: (day) => (day === '-1' ? 'последний день месяца' : `${day}-й день месяца`),
  },
  told: {
    intro: 'Вот места, где вам могут помочь. Вы можете сами с ними связаться. Мы ничего им о вас не сказали.',
    from: (network) => `От сети ${network}`,
    phone: 'Телефон',
    email: 'Электронная почта',
    web: 'Сайт',
    hours: 'Открыто',
    place: 'Где',
    eligibility: 'Для кого',
    fees: 'Сколько стоит',
    example: 'пример, выдуманный',
  },
  categories: {
    interpreting: { label: 'Звонок на их языке', publicLabel: 'телефонный звонок на их языке' },
    shopping: { label: 'Покупки', publicLabel: 'покупки' },
    prescription: { label: 'Лекарства по рецепту', publicLabel: 'сходить в аптеку' },
    post: { label: 'Почта', publicLabel: 'почта' },
    'check-in-call': { label: 'Звонок, чтобы узнать, как дела', publicLabel: 'дружеский звонок' },
    'dog-walking': { label: 'Прогулка с собакой', publicLabel: 'прогулка с собакой' },
    'lend-an-item': { label: 'Дать вещь на время', publicLabel: 'дать вещь на время' },
    other: { label: 'Другое', publicLabel: 'небольшое дело' },
  },
  skills: {
    driving: 'Водить машину',
    lifting: 'Носить тяжёлое',
    'small-repairs': 'Мелкий ремонт',
    'form-filling': 'Заполнять бланки',
    'it-help': 'Помогать с компьютером',
    cooking: 'Готовить еду',
    sewing: 'Шить',
    gardening: 'Работать в саду',
    'dog-handling': 'Ладить с собаками',
    'first-aid': 'Первая помощь',
  },
  needs: {
    food: 'Еда',
    medicines: 'Лекарства',
    'mental-health': 'Когда грустно, тревожно или тяжело',
    company: 'Общение',
    money: 'Деньги и долги',
    'energy-bills': 'Счета за свет и газ',
    housing: 'Жильё',
    'it-help': 'Телефоны и компьютеры',
    'care-at-home': 'Уход дома',
    'getting-around': 'Как добраться',
    'legal-advice': 'Совет по закону',
    'neighbours-help': 'Помощь соседей',
  },
};
