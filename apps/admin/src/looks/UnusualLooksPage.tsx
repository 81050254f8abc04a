import { IconEyeCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import { useMe } from '../staff/me.ts';
import { isToldOfLooks } from '../staff/roles.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useUnusualLooks } from './useUnusualLooks.ts';

/** Whose looks were unusual, week by week, for those who shall ask; nobody finds themselves here. */
export function UnusualLooksPage() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { unusual, busy, error, askAgain } = useUnusualLooks();
  if (!useMe().roles.some(isToldOfLooks)) return <NotFoundPage />;
  const weeks = [...new Set(unusual?.map(({ week }) => week))];
  return (
    <>
      <PageHeading>{t('unusual.title')}</PageHeading>
      <p>{t('unusual.text')}</p>
      {error && !unusual && <TryAgain error={error} onTryAgain={askAgain} />}
      {!unusual && busy && <Waiting />}
      {unusual?.length === 0 && <EmptyState icon={<IconEyeCheck size={34} aria-hidden />} title={t('unusual.empty')} />}
      {weeks.map((week) => (
        <Section key={week} title={t('unusual.week', { day: formats.date(week) })}>
          <Facts>
            {unusual
              ?.filter((one) => one.week === week)
              .map(({ who, reason, looks, records }) => (
                <Fact key={`${who} ${reason}`} wide name={<bdi>{who || '–'}</bdi>}>
                  {t(`unusual.reason.${reason}`)} {t('unusual.count', { looks, records })}
                </Fact>
              ))}
          </Facts>
        </Section>
      ))}
    </>
  );
}
