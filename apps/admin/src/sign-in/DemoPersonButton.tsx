import { useTranslation } from 'react-i18next';
import { isStaffRole } from '../staff/roles.ts';
import classes from './DemoPeople.module.css';
import type { DemoPerson } from './useDemoPeople.ts';

type Props = { person: DemoPerson; onPress: () => void };

export function DemoPersonButton({ person, onPress }: Props) {
  const { t } = useTranslation();
  const role = isStaffRole(person.role) ? t(`role.${person.role}`) : person.role;
  return (
    <button type="button" className={classes.person} onClick={onPress}>
      <span className={classes.name}>
        <bdi>{person.name}</bdi>
      </span>
      <span className={classes.what}>{[role, person.wards.join(t('platform.listComma'))].filter(Boolean).join(' · ')}</span>
    </button>
  );
}
