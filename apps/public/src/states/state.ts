import { callOutText, inEveryLanguage, inWords, LanguageTag, SEEDED_CATEGORIES, SEEDED_SKILLS } from '@wardwise/domain';
import { createElement, type ReactElement } from 'react';
import type { Language } from '../locales/locales.ts';
import type { Refused } from '../pages/refused.ts';
import { openVisit, type Visit } from '../visits/visit.ts';

type Component = (props: never) => ReactElement | null;

/** One way in which a page can look: whose it is, what it is called, and the page so shown in a language. */
export type State = { page: Component; name: string; show: (language: Language) => ReactElement };

type Shown<Props> = (visit: Visit) => Omit<Props, 'visit'> & { visit?: Visit };

/** The states of a page that is opened at this path, each by its name and what it is shown with. */
export function statesOf<Props extends { visit: Visit }>(
  Page: (props: Props) => ReactElement,
  path: string,
  shown: Record<string, Shown<Props>>,
): State[] {
  return Object.entries(shown).map(([name, facts]) => ({
    page: Page,
    name,
    show: (language) => {
      const visit = visitAt(path, language);
      return createElement(Page, { visit, ...facts(visit) } as Props & { key?: never });
    },
  }));
}

const visitAt = (path: string, language: Language): Visit =>
  openVisit({ demo: false, newBrowser: () => 'a-browser-of-somebody' } as never, {
    url: path,
    headers: { 'accept-language': language },
  });

/** A box of the page's form that was left as it may not be, and what is said of it. */
export const wrong = (field: string | null, message: string, code = 'TEXT_MISSING'): Refused => ({ code, message, field });

/** What was typed into a form. */
export const typing = (said: Record<string, string | readonly string[]> = {}): URLSearchParams =>
  new URLSearchParams(Object.entries(said).flatMap(([name, value]) => [value].flat().map((one) => [name, one])));

/** A network, as these pages name it; and what it does and knows, in the page's language. */
export const NETWORK = { slug: 'westminster', name: 'Westminster Mutual Aid' } as const;
export const PHONE = '+442079460100';
export const EMAIL = 'help@westminster.example';
export const WARD = 'Vincent Square';
export const kindsIn = (language: Language) =>
  SEEDED_CATEGORIES.map(({ key, labels, ways }) => ({
    key: String(key),
    label: inWords(labels, language).label,
    ways: [...ways] as string[],
  }));
export const kindIn = (language: Language, key = 'shopping'): string =>
  kindsIn(language).find((kind) => kind.key === key)?.label ?? key;
export const skillsIn = (language: Language) =>
  SEEDED_SKILLS.map(({ key, labels }) => ({ key: String(key), label: inWords(labels, language) }));

/** A call-out, as it is written. */
export const callOutIn = (language: Language, byOrganization = false): string =>
  callOutText(
    {
      publicLabel: inEveryLanguage(({ categories }) => categories.shopping.publicLabel),
      ...({ locality: WARD, when: 'THIS_WEEK', byOrganization } as const),
      language: byOrganization ? null : LanguageTag('ar'),
    },
    language,
  );
