/** Arabic counts in six forms where English has two. */
type ArabicForms<Key extends string> = `${Key}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`;

/** What the Arabic words must have, given the English ones: every key, and all six forms of each that counts. */
export type EveryWord<English> = {
  [Key in Extract<keyof English, string> as Key extends `${infer Counted}_other`
    ? ArabicForms<Counted>
    : Key]: English[Key] extends string ? string : EveryWord<English[Key]>;
};
