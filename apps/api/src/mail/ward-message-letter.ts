import { languageName, type PageLanguage, textFor, type WardMessageText } from '@wardwise/domain';
import type { Letter } from './letter.ts';
import { VOLUNTEERING_MAILS } from './words/volunteering-mails.ts';
import { write } from './write-letter.ts';

/** What a mail to the volunteers of a ward is written from: whose, the leads' words, and the link that stops them. */
export type OfWardMessageLetter = {
  ward: string;
  network: string;
  phone: string | null;
  email: string | null;
  texts: readonly WardMessageText[];
  stopUrl: string;
};

/** The leads' words in a frame of the reader's language, which says so where the words are in another; null where there are none. */
export function wardMessageLetter(it: OfWardMessageLetter, language: PageLanguage) {
  const said = textFor(it.texts, language);
  if (!said) return null;
  const { ask, wardMessage: words } = VOLUNTEERING_MAILS[language];
  const way = ask(it.phone, it.email);
  const letter: Letter = {
    subject: said.subject,
    sentences: [
      words.lead(it.ward, it.network),
      ...(said.language === language ? [] : [words.writtenIn(languageName(said.language, language))]),
    ],
    quoted: { text: said.text, language: said.language, after: way ? [words.answer(way)] : [] },
    button: null,
    code: null,
    stop: { label: words.stop, url: `${it.stopUrl}?lang=${language}` },
  };
  return { ...write(letter, language), writtenIn: said.language };
}
