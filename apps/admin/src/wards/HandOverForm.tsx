import { Select, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { useHandOverWard } from './useHandOverWard.ts';
import { useLeads } from './useLeads.ts';

type Lead = { id: string; displayName: string; isViewer: boolean };
type Props = { wardCode: string; lead: Lead; onUndo: (handOverId: string) => void };

/** To whom a lead hands the ward, in one step. */
export function HandOverForm({ wardCode, lead, onUndo }: Props) {
  const { t } = useTranslation();
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
      <HandOver wardCode={wardCode} lead={lead} onUndo={onUndo} />
    </Unfold>
  );
}

function HandOver({ wardCode, lead, onUndo }: Props) {
  const { t } = useTranslation();
  const [to, setTo] = useState<string | null>(null);
  const others = useLeads(lead.id);
  const { handOverWard, busy, refusals, missing } = useHandOverWard(wardCode, lead.id, onUndo);
  return (
    <Form submit={t('ward.handOverNow')} busy={busy} refusals={refusals} onSubmit={() => void handOverWard(to)}>
      <p>{t('ward.handOverText')}</p>
      <Select
        label={t('ward.handOverTo')}
        data={others}
        value={to}
        onChange={setTo}
        error={missing && to === null && t('ward.handOverMissing')}
        searchable
      />
    </Form>
  );
}
