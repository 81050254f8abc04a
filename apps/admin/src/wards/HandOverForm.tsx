import { Select, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { useHandOverWard } from './useHandOverWard.ts';

type Lead = { id: string; displayName: string; isViewer: boolean };
type Props = { wardCode: string; lead: Lead; others: Lead[]; onUndo: (handOverId: string) => void };

/** To whom a lead hands the ward, in one step. */
export function HandOverForm({ wardCode, lead, others, onUndo }: Props) {
  const { t } = useTranslation();
  const [to, setTo] = useState<string | null>(null);
  const { handOverWard, busy, refusals, missing } = useHandOverWard(wardCode, lead.id, onUndo);
  return (
    <Unfold
      label={
        <span>
          {t('ward.handOver')}
          <VisuallyHidden>
            : <bdi>{lead.displayName}</bdi>
          </VisuallyHidden>
        </span>
      }
    >
      <Form submit={t('ward.handOverNow')} busy={busy} refusals={refusals} onSubmit={() => void handOverWard(to)}>
        <p>{t('ward.handOverText')}</p>
        <Select
          label={t('ward.handOverTo')}
          data={others.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          value={to}
          onChange={setTo}
          error={missing && to === null && t('ward.handOverMissing')}
          searchable
        />
      </Form>
    </Unfold>
  );
}
