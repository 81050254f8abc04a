import { fillWording, slotsIn } from '../call-outs/fill-wording.ts';
import { lintText } from '../call-outs/lint-text.ts';
import { WHENS } from '../call-outs/slots.ts';
import { callOutText } from '../call-outs/text.ts';
import { agree, type Decision, refuse } from '../decision.ts';
import type { LanguageTag } from '../ids.ts';
import type { PageLanguage } from '../languages/page-language.ts';
import { PAGE_WORDS } from '../page-words/in-every-language.ts';
import type { SlotValues, WordingTrouble } from './word-offering.ts';
import { WORDINGS, type WordingKey } from './wordings.ts';

/** What is said where a network has no words of its own, with its slots; of a last line nothing is. */
export function builtInWording(key: WordingKey, language: PageLanguage): string {
  const { needs, speaks } = PAGE_WORDS[language].callOut;
  const slots = { label: '{help}', locality: '{place}' };
  switch (key) {
    case 'CALL_OUT':
    case 'CALL_OUT_ORGANIZATION':
      return needs({ ...slots, byOrganization: key === 'CALL_OUT_ORGANIZATION' }).replace(/[\u2068\u2069]/g, '');
    case 'CALL_OUT_LANGUAGE':
      return speaks('{language}');
    case 'VOLUNTEER_LINE':
    case 'ASKER_LINE':
      return '';
  }
}

/** What refuses words of a network's own for a sentence. */
export const CHANGE_WORDING_REFUSALS = [
  'WORDING_SLOT_UNKNOWN',
  'WORDING_SLOT_MISSING',
  'WORDING_NOT_ANONYMOUS',
  'LAST_LINE_TELLS_TOO_MUCH',
  'SETTING_CHANGED_MEANWHILE',
] as const;
/** One of those refusals. */
export type ChangeWordingRefusal = (typeof CHANGE_WORDING_REFUSALS)[number];

/** What stands in a wording's slots: a call-out's values, every kind of help as strangers read it in that language, and the network's name. */
export type WordingValues = SlotValues & { labels: readonly string[]; network: string };

/** Which slot a wording has that there is none of, or lacks that must be there; null where all is well. */
export function slotTrouble(
  key: WordingKey,
  text: string,
): { code: 'WORDING_SLOT_UNKNOWN' | 'WORDING_SLOT_MISSING'; slot: string } | null {
  const { slots, needed } = WORDINGS[key];
  const has = slotsIn(text);
  const unknown = has.find((slot) => !(slots as readonly string[]).includes(slot));
  if (unknown !== undefined || /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
    return { code: 'WORDING_SLOT_UNKNOWN', slot: unknown ?? '' };
  const missing = needed.find((slot) => !has.includes(slot));
  return missing ? { code: 'WORDING_SLOT_MISSING', slot: missing } : null;
}

/** What a wording would tell of somebody, and the text of it that does: a call-out is tried with every kind of help, place, time and language; a last line may say how to reach the network, and no more. */
export function sentenceTrouble(
  key: WordingKey,
  text: string,
  language: PageLanguage,
  values: WordingValues,
): WordingTrouble | null {
  if (WORDINGS[key].place === 'LAST_LINE') {
    const line = fillWording(text, { network: values.network }, language);
    const [finding] = lintText(line.replace(MAIL_ADDRESS, '')).filter((found) => !REACHES.has(found));
    return finding ? { finding, text: line } : null;
  }
  const sentences = { ...values.sentences, [language]: { ...values.sentences?.[language], [key]: text } };
  const [label = '', place = ''] = [values.labels[0], values.localities[0]];
  const tried = [
    ...values.labels.flatMap((one) => values.localities.map((at) => ({ label: one, locality: at, when: WHENS[0], named: null }))),
    ...WHENS.map((when) => ({ label, locality: place, when, named: null })),
    ...(values.languages.length > 0 ? values.languages : [SOME_LANGUAGE]).map((named) => ({
      label,
      locality: place,
      when: WHENS[0],
      named,
    })),
  ];
  const byOrganization = key === 'CALL_OUT_ORGANIZATION';
  for (const { label: said, named, ...slot } of tried) {
    const publicLabel = { en: said, [language]: said };
    const whole = callOutText({ ...slot, publicLabel, language: named, byOrganization, sentences }, language);
    const [finding] = lintText(whole);
    if (finding) return { finding, text: whole };
  }
  return null;
}
/** Where no language is counted yet, one may be by tomorrow. */
const SOME_LANGUAGE = 'ar' as LanguageTag;
/** Where mail goes, and nothing that hides behind its sign. */
const MAIL_ADDRESS = /(?<=^|\s)[a-z\d._+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+(?=[\s,.;:!?)]|$)/giu;
const REACHES = new Set<string>(['PHONE', 'NUMBER']);

/** A network words a sentence for itself in one language, or goes back to what all say (null): also where it is the same. `seen` is whose change was seen in force. */
export function changeWording(
  key: WordingKey,
  language: PageLanguage,
  { text, seen, inForce }: { text: string | null; seen: string | null; inForce: string | null },
  values: WordingValues,
): Decision<string | null, ChangeWordingRefusal> {
  if (seen !== inForce) return refuse({ code: 'SETTING_CHANGED_MEANWHILE', field: 'seen' });
  if (text === null || text === builtInWording(key, language)) return agree(null);
  const slot = slotTrouble(key, text);
  if (slot) return refuse({ code: slot.code, field: 'text' });
  if (sentenceTrouble(key, text, language, values)) {
    const code = WORDINGS[key].place === 'LAST_LINE' ? 'LAST_LINE_TELLS_TOO_MUCH' : 'WORDING_NOT_ANONYMOUS';
    return refuse({ code, field: 'text' });
  }
  return agree(text);
}
