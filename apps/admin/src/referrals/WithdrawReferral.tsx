import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useWithdrawReferral } from './useWithdrawReferral.ts';

/** The person has taken their yes back, or it is not needed any more. */
export function WithdrawReferral({ referralId }: { referralId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { withdrawReferral, busy, refusals } = useWithdrawReferral();
  const withdraw = async () => {
    if (await withdrawReferral(referralId)) close();
  };
  return (
    <Group>
      <Button variant="default" onClick={open}>
        {t('referral.withdraw.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('referral.withdraw.title')}
        confirm={t('referral.withdraw.confirm')}
        busy={busy}
        onConfirm={() => void withdraw()}
        onClose={close}
      >
        <p>{t('referral.withdraw.text')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </Group>
  );
}
