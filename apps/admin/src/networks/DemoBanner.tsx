import { useTranslation } from 'react-i18next';
import classes from './DemoBanner.module.css';

/** On every page of a demo: nobody here is real. */
export function DemoBanner({ demo }: { demo: boolean }) {
  const { t } = useTranslation();
  if (!demo) return null;
  return (
    <aside className={classes.banner} aria-label={t('network.demo.label')}>
      <span>{t('network.demo.text')}</span> <a href="/demo/mailbox">{t('network.demo.mailbox')}</a>
    </aside>
  );
}
