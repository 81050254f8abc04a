/** Words that may be as in English, or without a letter of the script, and why; `fr:` before one that may be so in one language alone. */
export const SAME_AS_ENGLISH: Readonly<Record<string, string>> = {
  product: 'the name of what this is',
};
