import { PAGE_LANGUAGES, type PageLanguage } from '@wardwise/domain';

/** What is typed of a message, by language; English is always there. */
export type MessageDraft = Partial<Record<PageLanguage, { subject: string; text: string }>>;

export const EMPTY: MessageDraft = { en: { subject: '', text: '' } };

/** The languages of a draft, in the order of the page. */
export const languagesOf = (draft: MessageDraft): PageLanguage[] => PAGE_LANGUAGES.filter((language) => draft[language]);

/** A draft as the server reads it. */
export const textsOf = (draft: MessageDraft) =>
  languagesOf(draft).map((language) => ({ language, subject: '', text: '', ...draft[language] }));
