import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCategoryOptions } from '../categories/useCategoryOptions.ts';
import { useLanguageOptions } from '../languages/useLanguageOptions.ts';
import { useSkillOptions } from '../skills/useSkillOptions.ts';
import { useWardOptions } from '../wards/useWardOptions.ts';
import classes from './VolunteerCard.module.css';

export type Picked = { ward: string; language: string; category: string; skill: string };
type Props = { picked: Picked; onPick: (picked: Picked) => void };

export function VolunteerFilters({ picked, onPick }: Props) {
  const { t } = useTranslation();
  const any = { value: '', label: t('queue.any') };
  const options = {
    ward: useWardOptions(),
    language: useLanguageOptions(),
    category: useCategoryOptions(),
    skill: useSkillOptions(),
  };
  return (
    <div className={classes.filters}>
      {(['ward', 'language', 'category', 'skill'] as const).map((name) => (
        <NativeSelect
          key={name}
          label={t(`volunteers.filter.${name}`)}
          data={[any, ...options[name]]}
          value={picked[name]}
          onChange={(event) => onPick({ ...picked, [name]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
