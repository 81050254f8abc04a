import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { GAP_KINDS, type GapKind } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useMarkUnmet } from './useMarkUnmet.ts';

export function MarkUnmet({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const [kind, setKind] = useState<GapKind | null>(null);
  const { markUnmet, busy, refusals } = useMarkUnmet();
  const end = async () => {
    if (kind && (await markUnmet(requestId, kind))) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('ending.unmet.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('ending.unmet.title')}
        confirm={t('ending.unmet.confirm')}
        busy={busy}
        ready={kind !== null}
        onConfirm={() => void end()}
        onClose={close}
      >
        <Choice
          label={t('ending.unmet.why')}
          options={GAP_KINDS.map((value) => ({ value, label: t(`gap.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <p>{t('ending.erases')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
