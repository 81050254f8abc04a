import { IconBuildingStore, IconInbox, IconPlugConnected } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from '../networks/NetworkNav.module.css';
import { usePaths } from '../networks/usePaths.ts';

/** The ways about for somebody of a partner organisation. */
export function ConsoleNav() {
  const { t } = useTranslation();
  const paths = usePaths();
  return (
    <nav className={classes.nav} aria-label={t('network.nav')}>
      <NavLink to={paths.inbox} className={classes.way}>
        <IconInbox aria-hidden size={22} /> {t('console.inbox')}
      </NavLink>
      <NavLink to={paths.ourServices} className={classes.way}>
        <IconBuildingStore aria-hidden size={22} /> {t('console.servicesNav')}
      </NavLink>
      <NavLink to={paths.ourPrograms} className={classes.way}>
        <IconPlugConnected aria-hidden size={22} /> {t('console.programsNav')}
      </NavLink>
    </nav>
  );
}
