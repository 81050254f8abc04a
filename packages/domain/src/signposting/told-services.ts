import { type Hours, hoursLines } from '../directory/hours.ts';
import { isolated, leftToRight } from '../languages/isolated.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { forTelephones } from '../texts/for-telephones.ts';

/** What somebody is told of a service: what the directory says to anybody, and nothing else. */
export type ToldService = {
  name: string;
  organizationName: string;
  description: string;
  phone: string | null;
  email: string | null;
  url: string | null;
  places: string[];
  hours: Hours[];
  eligibility: string | null;
  fees: string | null;
  alert: string | null;
  example: boolean;
};

/** One service in words: its name, and a line for each way to it. */
export type ToldLines = { title: string; lines: string[] };

/**
 * What is sent, sentence by sentence: made of the directory and the network's name alone. A mail and a letter tell all of a service; a text to copy
 * its name and how to reach it.
 */
export function toldWords(
  services: readonly ToldService[],
  network: string,
  language: PageLanguage,
  length: 'WHOLE' | 'SHORT' = 'WHOLE',
): string[] {
  const { intro, from } = WORDS[language];
  const blocks = services.map((service) => {
    const { title, lines } = length === 'WHOLE' ? toldOf(service, language) : shortlyToldOf(service, language);
    return [title, ...lines].join('\n');
  });
  return [intro, ...blocks, from(network)];
}

/** A name longer than this is cut where a text must be short. */
const SHORT_NAME = 30;

/** The ways to say it in one text to a telephone, the fullest first: each service with how to reach it, with its telephone alone, and with its name cut. */
export function toldShortly(services: readonly ToldService[], network: string, language: PageLanguage): string[] {
  const reach = ({ phone, email, url }: ToldService) => (phone ? readable(phone) : (url ?? email ?? ''));
  const lines = (longest: number) => services.map((service) => `${service.name.slice(0, longest)}: ${reach(service)}`);
  const whole = services.flatMap((service) => [service.name, ...waysTo(service, language)]);
  const from = WORDS[language].from(network);
  return [[...whole, from], [...lines(200), from], [...lines(SHORT_NAME), from], lines(SHORT_NAME)].map((said) =>
    forTelephones(said.join('\n')),
  );
}

/** A service as a mail and a letter tell of it. */
export function toldOf(service: ToldService, language: PageLanguage): ToldLines {
  const words = WORDS[language];
  const line = (label: string, said: string | null) => (said ? [`${label}: ${said}`] : []);
  return {
    title: titleOf(service, language),
    lines: [
      ...(service.alert ? [isolated(service.alert)] : []),
      ...(service.description ? [isolated(service.description)] : []),
      ...waysTo(service, language),
      ...line(words.hours, hoursLines(service.hours, language).join(words.comma)),
      ...service.places.map((place) => `${words.place}: ${isolated(place)}`),
      ...line(words.eligibility, service.eligibility && isolated(service.eligibility)),
      ...line(words.fees, service.fees && isolated(service.fees)),
    ],
  };
}

const shortlyToldOf = (service: ToldService, language: PageLanguage): ToldLines => ({
  title: titleOf(service, language),
  lines: waysTo(service, language),
});

const titleOf = ({ name, organizationName, example }: ToldService, language: PageLanguage): string => {
  const said = `${isolated(name)} (${isolated(organizationName)})`;
  return example ? `${said} – ${WORDS[language].example}` : said;
};

function waysTo({ phone, email, url }: ToldService, language: PageLanguage): string[] {
  const words = WORDS[language];
  return [
    ...(phone ? [`${words.phone}: ${leftToRight(readable(phone))}`] : []),
    ...(email ? [`${words.email}: ${leftToRight(email)}`] : []),
    ...(url ? [`${words.web}: ${leftToRight(url)}`] : []),
  ];
}

/** As people here write it: +442079460127 is 020 7946 0127. */
const readable = (number: string): string =>
  number
    .replace(/^\+44/, '0')
    .replace(/^(02\d)(\d{4})(\d{4})$/, '$1 $2 $3')
    .replace(/^(0[^2]\d{3})(\d{6})$/, '$1 $2');

const WORDS = {
  en: {
    intro: 'Here are places that may help you. You can get in touch with them yourself. We have told them nothing about you.',
    from: (network: string) => `From ${network}`,
    phone: 'Phone',
    email: 'E-mail',
    web: 'Website',
    hours: 'Open',
    place: 'Where',
    eligibility: 'For whom',
    fees: 'Cost',
    example: 'an example, made up',
    comma: ', ',
  },
  ar: {
    intro: 'هذه جهات قد تساعدك. تستطيع الاتصال بها بنفسك. لم نخبرها بأي شيء عنك.',
    from: (network: string) => `من ${isolated(network)}`,
    phone: 'الهاتف',
    email: 'البريد الإلكتروني',
    web: 'الموقع',
    hours: 'أوقات العمل',
    place: 'المكان',
    eligibility: 'لمن',
    fees: 'التكلفة',
    example: 'مثال مختلق',
    comma: '، ',
  },
} satisfies Record<PageLanguage, object>;
