import { useTranslation } from 'react-i18next';
import { useNavigation } from 'react-router';
import classes from './OnTheWay.module.css';

/** A page was asked for and its script is still coming: a line at the top says that the press was seen. */
export function OnTheWay() {
  const { t } = useTranslation();
  if (useNavigation().state === 'idle') return null;
  return <div role="status" aria-label={t('platform.loading')} className={classes.line} />;
}
