import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { BarList } from '../bars/BarList.tsx';
import { GuidanceSection } from '../guidance/GuidanceSection.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import classes from '../ui/Card.module.css';
import { Live } from '../ui/Live.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { ApplicantCard } from './ApplicantCard.tsx';
import { ApplicantList } from './ApplicantList.tsx';
import { NoVolunteers } from './NoVolunteers.tsx';
import { filterOf, orderOf, type Picked, pickedFrom } from './picked.ts';
import { useApplicants } from './useApplicants.ts';
import { useVolunteers } from './useVolunteers.ts';
import { VolunteerCard } from './VolunteerCard.tsx';
import { VolunteerFilters } from './VolunteerFilters.tsx';

/** No step of its own in the history; and at once, or what was picked would be seen to fall back first. */
const NOW = { replace: true, flushSync: true };

export function VolunteersPage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const coordinates = useMe().roles.includes('COORDINATOR');
  const [params, setParams] = useSearchParams();
  const only = params.get('only');
  const picked = pickedFrom(params);
  const pick = (name: keyof Picked, value: string) => {
    const next = new URLSearchParams(window.location.search); // `params` may be a render behind when two are picked at once
    value ? next.set(name, value) : next.delete(name);
    setParams(next, NOW);
  };
  const waiting = useApplicants({ skip: only !== null });
  const { volunteers, busy, error, rest, askAgain } = useVolunteers(only ? { ids: [only] } : filterOf(picked), orderOf(picked));
  // All at once, or who waits would push down what one has begun to read.
  const here = (only !== null || waiting.applicants !== null || waiting.error) && (volunteers !== null || error);
  return (
    <>
      <PageHeading>{t('volunteers.title')}</PageHeading>
      <Group gap="0.25rem 1.25rem" component="p">
        <Link to={paths.cover}>{t('cover.title')}</Link>
        <Link to={paths.messageWard}>{t('message.title')}</Link>
        {coordinates && <Link to={paths.takeIn}>{t('takeIn.open')}</Link>}
      </Group>
      {only && (
        <p>
          <Link to={paths.volunteers}>{t('command.everybody')}</Link>
        </p>
      )}
      <Live>{!busy && volunteers ? t('volunteers.shown', { count: volunteers.length }) : ''}</Live>
      {!here && <Waiting />}
      {here && (
        <>
          {!only && <ApplicantList {...waiting} card={ApplicantCard} />}
          {!only && <VolunteerFilters picked={picked} onPick={pick} />}
          {error && !volunteers && <TryAgain error={error} onTryAgain={askAgain} />}
          {volunteers?.length === 0 && <NoVolunteers filtered={only !== null || Object.values(picked).some(Boolean)} />}
          <ul className={classes.cards}>
            {volunteers?.map((volunteer) => (
              <li key={volunteer.id}>
                <VolunteerCard volunteer={volunteer} />
              </li>
            ))}
          </ul>
          <LoadMore {...rest} />
          <GuidanceSection />
          <BarList />
        </>
      )}
    </>
  );
}
