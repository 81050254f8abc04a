import { Button, Checkbox, Stack } from '@mantine/core';
import { direction, type PageLanguage, segmentsOf } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt, type Refusal } from '../platform/refusal.ts';
import classes from './TextToSend.module.css';

type Props = {
  text: string;
  language: PageLanguage;
  busy: boolean;
  refusals: readonly Refusal[];
  onSend: (safe: boolean) => void;
};

/** A text as it goes to somebody's telephone: its words, how many parts it is paid for as, and that a text is safe. */
export function TextToSend({ text, language, busy, refusals, onSend }: Props) {
  const { t } = useTranslation();
  const [safe, setSafe] = useState(false);
  return (
    <Stack gap="sm">
      <p>{t('texts.toSend.preview', { count: segmentsOf(text).segments })}</p>
      <section className={classes.words} lang={language} dir={direction(language)} aria-label={t('texts.toSend.words')}>
        <p>{text}</p>
      </section>
      <Checkbox
        size="md"
        label={t('texts.toSend.safe')}
        checked={safe}
        error={messageAt(refusals, 'safeByText')}
        onChange={(event) => setSafe(event.currentTarget.checked)}
      />
      <div>
        <Button variant="default" loading={busy} onClick={() => onSend(safe)}>
          {t('texts.toSend.send')}
        </Button>
      </div>
    </Stack>
  );
}
