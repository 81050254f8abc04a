import { useTranslation } from 'react-i18next';
import classes from './PrintedNotice.module.css';

/** At the foot of whatever is printed, and nowhere else: whom to call in danger, and what the paper may tell of somebody. */
export function PrintedNotice() {
  const { t } = useTranslation();
  return (
    <footer className={classes.printed}>
      <p>
        <strong>{t('privacy.danger')}</strong>
      </p>
      <p>{t('privacy.printed')}</p>
    </footer>
  );
}
