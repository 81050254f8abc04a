import { Button, Group, NativeSelect, Textarea } from '@mantine/core';
import {
  builtInWording,
  PAGE_LANGUAGES,
  type PageLanguage,
  sentenceTrouble,
  slotTrouble,
  WORDINGS,
  type WordingValues,
  WRITTEN,
} from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordingFormFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useLanguageNames } from '../offerings/useLanguageNames.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { messageAt } from '../platform/refusal.ts';
import { Form } from '../ui/Form.tsx';
import { useChangeWording } from './useChangeWording.ts';
import { WordingPreview } from './WordingPreview.tsx';

type Props = { wording: WordingFormFragment; values: (language: PageLanguage) => WordingValues; onKept: () => void };

/** A sentence in the network's own words, one language after another; below the box what would be said, or the very text that would tell of somebody. */
export function WordingForm({ wording: { key, longest, versions }, values, onKept }: Props) {
  const { t } = useTranslation();
  const inLanguage = useLanguageNames();
  const { changeWording, busy, refusals } = useChangeWording();
  const [language, setLanguage] = useState<PageLanguage>(usePageLanguage());
  const [draft, setDraft] = useState<Partial<Record<PageLanguage, string>>>({});
  const inForce = versions.find((version) => version.inForce && version.language === language);
  const usual = builtInWording(key, language);
  const typed = draft[language] ?? inForce?.said ?? usual;
  const text = typed.trim() || usual;
  const slot = slotTrouble(key, text);
  const trouble = slot ? null : sentenceTrouble(key, text, language, values(language));
  const finding = trouble && t(`offerings.finding.${trouble.finding}`);
  const wrong = slot ? t(`wordings.${slot.code}`, { slot: `{${slot.slot}}` }) : finding;
  const say = (said: string) => setDraft({ ...draft, [language]: said });
  const keep = async (said: string) => {
    if (await changeWording({ key, language, text: said, seen: inForce?.id ?? null })) onKept();
  };
  return (
    <Form
      submit={t('wordings.keep')}
      quiet
      busy={busy}
      refusals={refusals.filter(({ field }) => field !== 'text')}
      onSubmit={() => keep(typed)}
    >
      <NativeSelect
        label={t('offerings.language')}
        data={PAGE_LANGUAGES.map((tag) => ({ value: tag, label: inLanguage(tag) }))}
        value={language}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value as PageLanguage)}
      />
      <Textarea
        label={t('wordings.words')}
        description={
          <>
            {WORDINGS[key].slots.map((name) => (
              <span key={name}>
                <bdi>{`{${name}}`}</bdi> {t(`wordings.slot.${name}`)}{' '}
              </span>
            ))}
          </>
        }
        autosize
        maxLength={longest}
        lang={WRITTEN[language].lang}
        dir={WRITTEN[language].dir}
        value={typed}
        error={messageAt(refusals, 'text') ?? wrong}
        onChange={({ currentTarget }) => say(currentTarget.value)}
      />
      <WordingPreview
        wordingKey={key}
        language={language}
        text={text}
        trouble={slot ? '' : (trouble?.text ?? null)}
        values={values(language)}
      />
      {typed !== usual && (
        <Group>
          <Button variant="subtle" onClick={() => say(usual)}>
            {t('wordings.usual')}
          </Button>
        </Group>
      )}
    </Form>
  );
}

WordingForm.fragment = graphql(`fragment WordingForm on Wording { key longest versions { id language said inForce } }`);
