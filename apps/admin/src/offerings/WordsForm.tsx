import { NativeSelect, TextInput } from '@mantine/core';
import {
  callOutText,
  LONGEST_LABEL,
  PAGE_LANGUAGES,
  type PageLanguage,
  type SlotValues,
  WRITTEN,
  wordingTrouble,
} from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WordsFormFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { messageAt } from '../platform/refusal.ts';
import classes from '../settings/Settings.module.css';
import { Form } from '../ui/Form.tsx';
import { useLanguageNames } from './useLanguageNames.ts';
import { useWordOffering } from './useWordOffering.ts';

type Props = { offering: WordsFormFragment; slots: SlotValues };

/** Words of the network's own in one language after another; beside them what a call-out would say, or the very text that would tell of somebody. */
export function WordsForm({ offering: { kind, key, words }, slots }: Props) {
  const { t } = useTranslation();
  const inLanguage = useLanguageNames();
  const { wordOffering, busy, refusals } = useWordOffering();
  const [language, setLanguage] = useState<PageLanguage>(usePageLanguage());
  const [draft, setDraft] = useState<Record<string, { label: string; publicLabel: string | null }>>({});
  const was = words.find((one) => one.language === language) ?? { label: '', publicLabel: null };
  const { label, publicLabel } = draft[language] ?? was;
  const say = (said: object) => setDraft({ ...draft, [language]: { label, publicLabel, ...said } });
  const written = { lang: WRITTEN[language].lang, dir: WRITTEN[language].dir };
  const trouble = publicLabel === null ? null : wordingTrouble(publicLabel, language, slots);
  const preview =
    publicLabel === null
      ? null
      : callOutText(
          {
            publicLabel: { en: publicLabel, [language]: publicLabel },
            locality: slots.localities[0] ?? '',
            when: 'TODAY',
            language: null,
          },
          language,
        );
  return (
    <Form
      submit={t('offerings.keep')}
      quiet
      busy={busy}
      refusals={refusals.filter(({ field }) => !field)}
      onSubmit={async () => {
        if (await wordOffering({ kind, key, language, label, publicLabel }))
          setDraft(({ [language]: _saved, ...others }) => others);
      }}
    >
      <NativeSelect
        label={t('offerings.language')}
        data={PAGE_LANGUAGES.map((tag) => ({ value: tag, label: inLanguage(tag) }))}
        value={language}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value as PageLanguage)}
      />
      <TextInput
        label={t('offerings.label')}
        maxLength={LONGEST_LABEL}
        {...written}
        value={label}
        error={messageAt(refusals, 'label')}
        onChange={({ currentTarget }) => say({ label: currentTarget.value })}
      />
      {publicLabel !== null && (
        <TextInput
          label={t('offerings.publicLabel')}
          description={t('offerings.publicHint')}
          maxLength={LONGEST_LABEL}
          {...written}
          value={publicLabel}
          error={messageAt(refusals, 'publicLabel') ?? (trouble && t(`offerings.finding.${trouble.finding}`))}
          onChange={({ currentTarget }) => say({ publicLabel: currentTarget.value })}
        />
      )}
      {preview !== null && (
        <div role="status" className={classes.tried}>
          <p className={classes.text}>{t(trouble ? 'offerings.breaks' : 'offerings.preview')}</p>
          <p className={classes.text} {...written}>
            {trouble?.text ?? preview}
          </p>
        </div>
      )}
    </Form>
  );
}

WordsForm.fragment = graphql(`fragment WordsForm on Offering { kind key words { language label publicLabel } }`);
