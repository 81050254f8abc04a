import { type Hours, hoursLines } from '../directory/hours.ts';
import { isolated, leftToRight } from '../languages/isolated.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { PAGE_WORDS } from '../page-words/in-every-language.ts';
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
  const { intro, from } = PAGE_WORDS[language].told;
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
  const from = PAGE_WORDS[language].told.from(network);
  return [[...whole, from], [...lines(200), from], [...lines(SHORT_NAME), from], lines(SHORT_NAME)].map((said) =>
    forTelephones(said.join('\n')),
  );
}

/** A service as a mail and a letter tell of it. */
export function toldOf(service: ToldService, language: PageLanguage): ToldLines {
  const words = PAGE_WORDS[language].told;
  const line = (label: string, said: string | null) => (said ? [`${label}: ${said}`] : []);
  return {
    title: titleOf(service, language),
    lines: [
      ...(service.alert ? [isolated(service.alert)] : []),
      ...(service.description ? [isolated(service.description)] : []),
      ...waysTo(service, language),
      ...line(words.hours, hoursLines(service.hours, language).join(PAGE_WORDS[language].hours.comma)),
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
  return example ? `${said} – ${PAGE_WORDS[language].told.example}` : said;
};

function waysTo({ phone, email, url }: ToldService, language: PageLanguage): string[] {
  const words = PAGE_WORDS[language].told;
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
