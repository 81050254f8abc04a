import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { dayIn, languageName, PAGE_LANGUAGES, type PageLanguage, TIME_ZONE, WRITTEN } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import type { Refusal } from '../platform/refusal.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Form } from '../ui/Form.tsx';
import { GuidanceText } from './GuidanceText.tsx';
import { draftFrom, type GuidanceDraft, type Version } from './guidance-draft.ts';

type Props = {
  newest: Version | undefined;
  about: readonly string[];
  nameOf: (about: string) => string;
  busy: boolean;
  refusals: Refusal[];
  onWrite: (draft: GuidanceDraft) => void;
};

/** A coordinator writes the next guidance, from the newest there is; how volunteers will read it stands below. */
export function GuidanceForm({ newest, about, nameOf, busy, refusals, onWrite }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftFrom(newest, about, dayIn(TIME_ZONE, new Date())));
  const setPart = (at: number, said: Partial<GuidanceDraft['parts'][number]>) =>
    setDraft((was) => ({ ...was, parts: was.parts.map((part, n) => (n === at ? { ...part, ...said } : part)) }));
  const inLanguage = useLanguageName();
  const [language, setLanguage] = useState<PageLanguage>('en');
  const written = { lang: WRITTEN[language].lang, dir: WRITTEN[language].dir };
  return (
    <Form submit={t('guidance.write')} busy={busy} refusals={refusals} onSubmit={() => onWrite(draft)}>
      <TextInput
        type="date"
        label={t('guidance.from')}
        description={t('guidance.fromHint')}
        value={draft.day}
        onChange={({ currentTarget: { value } }) => setDraft((was) => ({ ...was, day: value }))}
      />
      <NativeSelect
        label={t('guidance.language')}
        data={PAGE_LANGUAGES.map((tag) => ({ value: tag, label: inLanguage(tag) }))}
        value={language}
        onChange={({ currentTarget: { value } }) => setLanguage(value as PageLanguage)}
      />
      <Textarea
        label={t('guidance.text', { language: inLanguage(language) })}
        description={t(language === 'en' ? 'guidance.paragraphs' : 'guidance.elseEnglish')}
        autosize
        minRows={4}
        {...written}
        value={draft.texts[language] ?? ''}
        onChange={({ currentTarget: { value } }) => setDraft((was) => ({ ...was, texts: { ...was.texts, [language]: value } }))}
      />
      {about.map((key) => (
        <Disclosure key={key} summary={nameOf(key)}>
          {draft.parts.map((part, at) =>
            part.about === key && part.language === language ? (
              <div key={part.language}>
                <Textarea
                  label={t('guidance.part', { about: nameOf(key), language: inLanguage(part.language) })}
                  autosize
                  {...written}
                  value={part.text}
                  onChange={({ currentTarget: { value } }) => setPart(at, { text: value })}
                />
                <TextInput
                  label={t('guidance.source', { about: nameOf(key), language: inLanguage(part.language) })}
                  maxLength={200}
                  {...written}
                  value={part.source}
                  onChange={({ currentTarget: { value } }) => setPart(at, { source: value })}
                />
              </div>
            ) : null,
          )}
        </Disclosure>
      ))}
      <Disclosure summary={t('guidance.preview')}>
        <GuidanceText
          texts={Object.entries(draft.texts).map(([language, text]) => ({ language, text }))}
          parts={draft.parts}
          nameOf={nameOf}
        />
      </Disclosure>
    </Form>
  );
}

/** What a page language is called, in the language of the page. */
function useLanguageName(): (tag: string) => string {
  const pageLanguage = usePageLanguage();
  return (tag) => languageName(tag as PageLanguage, pageLanguage);
}
