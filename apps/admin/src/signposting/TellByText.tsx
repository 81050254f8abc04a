import { Button, Checkbox } from '@mantine/core';
import {
  direction,
  fitting,
  MOST_SERVICES_TEXTED,
  type PageLanguage,
  segmentsOf,
  type ToldService,
  toldShortly,
} from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt, type Refusal } from '../platform/refusal.ts';
import { useMe } from '../staff/me.ts';
import classes from './SignpostSection.module.css';

type Props = {
  services: ToldService[];
  language: PageLanguage;
  busy: boolean;
  refusals: readonly Refusal[];
  onSend: (safe: boolean) => void;
};

/** The same as a text that we send to their telephone: its words, how many parts it is, and that a text is safe. */
export function TellByText({ services, language, busy, refusals, onSend }: Props) {
  const { t } = useTranslation();
  const { network } = useMe();
  const [safe, setSafe] = useState(false);
  if (services.length > MOST_SERVICES_TEXTED) return <p>{t('texts.texted.tooMany', { most: MOST_SERVICES_TEXTED })}</p>;
  const text = fitting(toldShortly(services, network.name, language));
  if (text === null) return null;
  return (
    <>
      <p>{t('texts.texted.preview', { count: segmentsOf(text).segments })}</p>
      <section className={classes.words} lang={language} dir={direction(language)} aria-label={t('texts.texted.words')}>
        <p>{text}</p>
      </section>
      <Checkbox
        size="md"
        label={t('texts.texted.safe')}
        checked={safe}
        error={messageAt(refusals, 'safeByText')}
        onChange={(event) => setSafe(event.currentTarget.checked)}
      />
      <div>
        <Button variant="default" loading={busy} onClick={() => onSend(safe)}>
          {t('texts.texted.send')}
        </Button>
      </div>
    </>
  );
}
