import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useLetRequesterBackIn } from './useLetRequesterBackIn.ts';

/** Their telephone was lost, or there is no e-mail for a code: the lead rings back, and the link is theirs to open anew. */
export function LetRequesterBackIn({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const { letRequesterBackIn, busy, refusals } = useLetRequesterBackIn(requestId);
  return (
    <Disclosure summary={t('backIn.title')}>
      <p>{t('change.ringFirst')}</p>
      <p>{t('backIn.text')}</p>
      <Refusals refusals={refusals} />
      <Button variant="default" loading={busy} onClick={() => void letRequesterBackIn()}>
        {t('backIn.confirm')}
      </Button>
    </Disclosure>
  );
}
