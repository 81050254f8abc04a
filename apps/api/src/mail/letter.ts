import type { PageLanguage } from '@wardwise/domain';

type Link = { label: string; url: string };

/**
 * A mail before it is written out: what it is about, a few sentences, one button or one code; of the weekly mail also several things with a link each, and the link that stops them.
 * What somebody else wrote stands in it in its own language, with what is said after it.
 */
export type Letter = {
  subject: string;
  sentences: string[];
  quoted?: { text: string; language: PageLanguage; after: string[] };
  things?: { text: string; link: Link }[];
  button: Link | null;
  code: string | null;
  stop?: Link;
};

/** A letter with a button; a sentence that is not to be said is null. */
export const letter = (subject: string, sentences: (string | null)[], label: string, url: string): Letter => ({
  ...plain(subject, sentences),
  button: { label, url },
});

/** A letter of sentences alone. */
export const plain = (subject: string, sentences: (string | null)[]): Letter => ({
  subject,
  sentences: sentences.filter((sentence) => sentence !== null),
  button: null,
  code: null,
});
