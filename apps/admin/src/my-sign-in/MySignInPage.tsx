import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading.tsx';
import classes from './MySignInPage.module.css';
import { PasskeysSection } from './PasskeysSection.tsx';
import { SessionsSection } from './SessionsSection.tsx';

/** How I sign in, and where I am signed in. */
export function MySignInPage() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <PageHeading>{t('mySignIn.title')}</PageHeading>
      <PasskeysSection />
      <SessionsSection />
    </div>
  );
}
