import { URGENCIES } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Choice } from '../ui/Choice.tsx';
import { useIntakeChoice } from './useIntakeChoice.ts';

export function UrgencyChoice() {
  const { t } = useTranslation();
  return (
    <Choice
      {...useIntakeChoice('urgency')}
      options={URGENCIES.map((urgency) => ({ value: urgency, label: t(`urgency.${urgency}`) }))}
    />
  );
}
