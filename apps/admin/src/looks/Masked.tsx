import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Masked.module.css';

/** Something is held here and not shown. */
export function Masked() {
  const { t } = useTranslation();
  return (
    <>
      <span className={classes.masked} aria-hidden />
      <VisuallyHidden>{t('look.hidden')}</VisuallyHidden>
    </>
  );
}
