import { IconFirstAidKit } from '@tabler/icons-react';
import { isPrescriptionToday, type Urgency } from '@wardwise/domain';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Announced } from '../ui/Announced.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { NeedFields } from './intake-fields.ts';
import { today } from './today.ts';

/** A prescription needed today does not wait for us: 111 and the pharmacy, at once; every lead on duty is told as well. */
export function PrescriptionToday() {
  const { t } = useTranslation();
  const { control } = useFormContext<NeedFields>();
  const [categoryKey, urgency, neededBy] = useWatch({ control, name: ['categoryKey', 'urgency', 'neededBy'] });
  const needed = isPrescriptionToday({ categoryKey, urgency: urgency as Urgency, neededBy: neededBy || null }, today());
  return (
    <Announced>
      {needed && (
        <Notice tone="brick" icon={<IconFirstAidKit size={22} aria-hidden />}>
          <strong>{t('intake.prescription.title')}</strong>
          <p>{t('intake.prescription.text')}</p>
        </Notice>
      )}
    </Announced>
  );
}
