import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../ui/Mark.tsx';
import { DemoBanner } from './DemoBanner.tsx';
import classes from './NetworkFrame.module.css';
import { PrintedNotice } from './PrintedNotice.tsx';

type Props = { name: string; demo: boolean; nav?: ReactNode; menu?: ReactNode; status?: ReactNode; children: ReactNode };

/** The band with the network's name, the ways about, and the page. */
export function NetworkFrame({ name, demo, nav, menu, status, children }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <a className={classes.skip} href="#main">
        {t('network.skip')}
      </a>
      <DemoBanner demo={demo} />
      <header className={classes.band}>
        <div className={classes.inside}>
          <span className={classes.name}>
            <Mark />
            <span>
              {name || 'Wardwise'}
              {status}
            </span>
          </span>
          {nav}
          <span className={classes.menu}>{menu}</span>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.page}>
        {children}
      </main>
      <PrintedNotice />
    </>
  );
}
