import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapKind } from '../gql/graphql.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useMarkUnmet } from './useMarkUnmet.ts';

const KINDS: readonly GapKind[] = ['NO_VOLUNTEER', 'NO_SERVICE', 'OUT_OF_SCOPE', 'TOO_LATE'];

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
          options={KINDS.map((value) => ({ value, label: t(`gap.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <p>{t('ending.erases')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
