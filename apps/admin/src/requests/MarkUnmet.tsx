import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { GapKind } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import { AskWhyUnmet } from './AskWhyUnmet.tsx';
import { useMarkUnmet } from './useMarkUnmet.ts';

export function MarkUnmet({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { markUnmet, busy, refusals } = useMarkUnmet();
  const end = async (kind: GapKind) => {
    if (await markUnmet(requestId, kind)) close();
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('ending.unmet.label')}
      </Button>
      <AskWhyUnmet
        opened={asking}
        title={t('ending.unmet.title')}
        confirm={t('ending.unmet.confirm')}
        erases={t('ending.erases')}
        busy={busy}
        onConfirm={(kind) => void end(kind)}
        onClose={close}
      >
        <Refusals refusals={refusals} />
      </AskWhyUnmet>
    </>
  );
}
