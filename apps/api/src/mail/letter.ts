/** A mail before it is written out: what it is about, a few sentences, one button or one code. */
export type Letter = { subject: string; sentences: string[]; button: { label: string; url: string } | null; code: string | null };

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
