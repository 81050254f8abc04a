import { Button } from '@mantine/core';
import { IconBook2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import card from '../ui/Card.module.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Live } from '../ui/Live.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import classes from './DirectoryPage.module.css';
import { ServiceCard } from './ServiceCard.tsx';
import { ServiceSearch } from './ServiceSearch.tsx';
import { useServiceSearch } from './useServiceSearch.ts';
import { useServices } from './useServices.ts';

/** The directory of other support: whom else somebody can turn to. */
export function DirectoryPage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const coordinates = useMe().roles.includes('COORDINATOR');
  const { said, narrow, filter, narrowed, clear } = useServiceSearch();
  const { services, count, busy, error, rest, askAgain } = useServices(filter);
  return (
    <>
      <div className={classes.head}>
        <PageHeading>{t('directory.title')}</PageHeading>
        {coordinates && (
          <Button component={Link} to={paths.addService} variant="default">
            {t('directory.entry.add')}
          </Button>
        )}
      </div>
      <p>{t('directory.text')}</p>
      <ServiceSearch said={said} narrow={narrow} />
      <Live>{!busy && services ? t('directory.found', { count }) : ''}</Live>
      {error && !services && <TryAgain error={error} onTryAgain={askAgain} />}
      {!services && busy && <Waiting />}
      {services?.length === 0 && (
        <EmptyState icon={<IconBook2 size={34} aria-hidden />} title={t('directory.empty')}>
          <p>{t('directory.emptyText')}</p>
          {narrowed && (
            <Button variant="default" onClick={clear}>
              {t('queue.clear')}
            </Button>
          )}
        </EmptyState>
      )}
      <ul className={card.cards}>
        {services?.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} />
          </li>
        ))}
      </ul>
      <LoadMore {...rest} />
    </>
  );
}
