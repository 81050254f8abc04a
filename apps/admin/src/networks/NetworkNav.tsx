import { IconBook2, IconInbox, IconMap2, IconPhonePlus, IconShieldHalf, IconSunrise, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import classes from './NetworkNav.module.css';
import { usePaths } from './usePaths.ts';

/** At the thumb on a phone, in the band on a desk. */
export function NetworkNav() {
  const { t } = useTranslation();
  const paths = usePaths();
  const { roles } = useMe();
  const takes = !roles.every(isSafeguarding);
  const reads = roles.some(isSafeguarding);
  return (
    <nav className={classes.nav} aria-label={t('network.nav')}>
      {takes && (
        <NavLink to={paths.today} className={classes.way}>
          <IconSunrise aria-hidden size={22} /> {t('today.title')}
        </NavLink>
      )}
      <NavLink to={paths.queue} className={classes.way}>
        <IconInbox aria-hidden size={22} /> {t('queue.title')}
      </NavLink>
      {takes && (
        <NavLink to={paths.intake} className={classes.way}>
          <IconPhonePlus aria-hidden size={22} /> {t('intake.nav')}
        </NavLink>
      )}
      {takes && (
        <NavLink to={paths.wards} className={classes.way}>
          <IconMap2 aria-hidden size={22} /> {t('wards.title')}
        </NavLink>
      )}
      <NavLink to={paths.volunteers} className={classes.way}>
        <IconUsers aria-hidden size={22} /> {t('volunteers.title')}
      </NavLink>
      <NavLink to={paths.directory} className={classes.way}>
        <IconBook2 aria-hidden size={22} /> {t('network.directory')}
      </NavLink>
      {reads && (
        <NavLink to={paths.concerns} className={classes.way}>
          <IconShieldHalf aria-hidden size={22} /> {t('concerns.title')}
        </NavLink>
      )}
    </nav>
  );
}
