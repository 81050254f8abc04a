import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useMe } from '../staff/me.ts';
import page from '../ui/Page.module.css';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ContactChart } from './ContactChart.tsx';
import { LanguageChart } from './LanguageChart.tsx';
import { LoadChart } from './LoadChart.tsx';
import { useFigures } from './useFigures.ts';

/** How it goes, in numbers with nobody in them; a coordinator's. */
export function FiguresPage() {
  const { t } = useTranslation();
  const coordinates = useMe().roles.includes('COORDINATOR');
  const { figures, busy, error, askAgain } = useFigures(!coordinates);
  if (!coordinates) return <NotFoundPage />;
  return (
    <div className={page.page}>
      <PageHeading>{t('figures.title')}</PageHeading>
      <p>{t('figures.text')}</p>
      {error && !figures && <TryAgain error={error} onTryAgain={askAgain} />}
      {!figures && busy && <Waiting />}
      {figures && (
        <>
          <LoadChart loads={figures.loads} thisWeek={figures.thisWeek} />
          <ContactChart contacts={figures.contacts} thisWeek={figures.thisWeek} />
          <LanguageChart languages={figures.languages} />
        </>
      )}
    </div>
  );
}
