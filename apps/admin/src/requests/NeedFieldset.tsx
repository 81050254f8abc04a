import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCategoryOptions } from '../categories/useCategoryOptions.ts';
import { PrescriptionToday } from './PrescriptionToday.tsx';
import { SkillsChoice } from './SkillsChoice.tsx';
import { today } from './today.ts';
import { UrgencyChoice } from './UrgencyChoice.tsx';
import { useIntakeField } from './useIntakeField.ts';
import { useOfferedWays } from './useOfferedWays.ts';
import { WayChoice } from './WayChoice.tsx';

/** What is needed, how it may be done, by whom, and by when. */
export function NeedFieldset() {
  const { t } = useTranslation();
  const ways = useOfferedWays();
  return (
    <>
      <NativeSelect {...useIntakeField('categoryKey')} data={[{ value: '', label: t('intake.pick') }, ...useCategoryOptions()]} />
      {ways.length > 1 && <WayChoice ways={ways} />}
      <Textarea {...useIntakeField('note')} description={t('intake.hint.note')} />
      <SkillsChoice />
      <UrgencyChoice />
      <PrescriptionToday />
      <TextInput {...useIntakeField('neededBy', { optional: true })} type="date" min={today()} maw="14rem" />
    </>
  );
}
