import { type LintFinding, lintText } from '../call-outs/lint-text.ts';
import { WHENS } from '../call-outs/slots.ts';
import { callOutText } from '../call-outs/text.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { LanguageTag } from '../ids.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import type { Worded } from '../languages/worded.ts';
import type { OwnSentences } from './wordings.ts';

/** What a network offers and may call by words of its own: kinds of help, and skills of its volunteers. */
export const OFFERING_KINDS = ['CATEGORY', 'SKILL'] as const;
/** One of the two. */
export type OfferingKind = (typeof OFFERING_KINDS)[number];

/** Its words are at most so long, in characters. */
export const LONGEST_LABEL = 60;

/** Every value that stands beside a network's words in a call-out: its places, the languages that it may name, and its own sentences. */
export type SlotValues = {
  localities: readonly string[];
  languages: readonly LanguageTag[];
  sentences?: OwnSentences | null;
};

/** What a call-out would tell of somebody, and the whole text of it that does. */
export type WordingTrouble = { finding: LintFinding; text: string };

/** What is wrong with a public label in one language: it is tried in a call-out with every place, every time, every language that may be named, for a person and for an organisation. Null where all of them are clean. */
export function wordingTrouble(publicLabel: string, language: PageLanguage, slots: SlotValues): WordingTrouble | null {
  const label = { en: publicLabel, [language]: publicLabel } as Worded<string>;
  const [place = ''] = slots.localities;
  const tried = [
    ...slots.localities.map((locality) => ({ locality, when: WHENS[0], language: null })),
    ...WHENS.map((when) => ({ locality: place, when, language: null })),
    ...slots.languages.map((named) => ({ locality: place, when: WHENS[0], language: named })),
  ];
  for (const byOrganization of [false, true])
    for (const slot of tried) {
      const text = callOutText({ ...slot, publicLabel: label, byOrganization, sentences: slots.sentences }, language);
      const [finding] = lintText(text);
      if (finding) return { finding, text };
    }
  return null;
}

/** What refuses words of a network's own. */
export const WORD_OFFERING_REFUSALS = ['WORDING_NOT_ANONYMOUS'] as const;

/** Words of a network's own for what it offers: what leads and neighbours read names nobody, and what strangers read tells nothing of anybody. */
export function wordOffering(
  words: { label: string; publicLabel: string | null },
  language: PageLanguage,
  slots: SlotValues,
): Decision<typeof words, (typeof WORD_OFFERING_REFUSALS)[number]> {
  const labelTells = lintText(words.label).some((finding) => finding !== 'HEALTH_WORD' || words.publicLabel === null);
  if (labelTells) return refuse({ code: 'WORDING_NOT_ANONYMOUS', field: 'label' });
  if (words.publicLabel !== null && wordingTrouble(words.publicLabel, language, slots))
    return refuse({ code: 'WORDING_NOT_ANONYMOUS', field: 'publicLabel' });
  return agree(words);
}

/** What refuses to offer something, or to offer it no more. */
export const SWITCH_OFFERING_REFUSALS = ['LAST_CATEGORY'] as const;

/** Something is offered or is not, from now on; of kinds of help one always is. `others` is how many of its kind are offered beside it. */
export function switchOffering(
  kind: OfferingKind,
  offered: boolean,
  others: number,
): Decision<boolean, (typeof SWITCH_OFFERING_REFUSALS)[number]> {
  return kind === 'CATEGORY' && !offered && others === 0 ? refuse('LAST_CATEGORY') : agree(offered);
}
