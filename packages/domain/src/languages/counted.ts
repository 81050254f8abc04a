/** A sentence for each form that a language's plural takes (Unicode CLDR); `#` in it stands for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const RULES = new Map<string, Intl.PluralRules>();

/** The sentence for so many, in the form that the language has for that number: одна задача, две задачи, пять задач. */
export function counted(language: string, count: number, forms: Counted): string {
  const rules = RULES.get(language) ?? new Intl.PluralRules(language);
  RULES.set(language, rules);
  return (forms[rules.select(count)] ?? forms.other).replaceAll('#', String(count));
}
