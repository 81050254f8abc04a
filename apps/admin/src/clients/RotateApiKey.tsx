import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { DaysSelect } from './DaysSelect.tsx';
import { KeyShown } from './KeyShown.tsx';
import { KEY_LIVES, OVERLAPS } from './key-lives.ts';
import { useRotateApiKey } from './useRotateApiKey.ts';

/** The next key, while the old ones still work. */
export function RotateApiKey({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const [days, setDays] = useState(90);
  const [overlap, setOverlap] = useState(7);
  const { key, forgetKey, rotateApiKey, busy, refusals } = useRotateApiKey(clientId);
  return (
    <Disclosure summary={t('clients.rotate.title')}>
      <p>{t('clients.rotate.text')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void rotateApiKey(days, overlap);
        }}
      >
        <Group align="end">
          <DaysSelect label={t('clients.make.days')} options={KEY_LIVES} days={days} onPick={setDays} />
          <DaysSelect label={t('clients.rotate.overlap')} options={OVERLAPS} days={overlap} onPick={setOverlap} />
          <Button type="submit" variant="default" loading={busy}>
            {t('clients.rotate.make')}
          </Button>
        </Group>
      </form>
      <Refusals refusals={refusals} />
      <KeyShown apiKey={key} onDone={forgetKey} />
    </Disclosure>
  );
}
