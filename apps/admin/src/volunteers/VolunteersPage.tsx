import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { BarList } from '../bars/BarList.tsx';
import type { VolunteerFilter } from '../gql/graphql.ts';
import { GuidanceSection } from '../guidance/GuidanceSection.tsx';
import { usePaths } from '../networks/usePaths.ts';
import { useMe } from '../staff/me.ts';
import classes from '../ui/Card.module.css';
import { Live } from '../ui/Live.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Applicants } from './Applicants.tsx';
import { NoVolunteers } from './NoVolunteers.tsx';
import { useVolunteers } from './useVolunteers.ts';
import { VolunteerCard } from './VolunteerCard.tsx';
import { type Picked, VolunteerFilters } from './VolunteerFilters.tsx';

const EVERYBODY: Picked = { ward: '', language: '', category: '', skill: '' };

export function VolunteersPage() {
  const { t } = useTranslation();
  const paths = usePaths();
  const coordinates = useMe().roles.includes('COORDINATOR');
  const [picked, setPicked] = useState(EVERYBODY);
  const only = useSearchParams()[0].get('only');
  const filter: VolunteerFilter = only
    ? { ids: [only] }
    : {
        statuses: ['APPROVED', 'SUSPENDED'],
        ...(picked.ward && { wardCodes: [picked.ward] }),
        ...(picked.language && { languages: [picked.language] }),
        ...(picked.category && { categoryKeys: [picked.category] }),
        ...(picked.skill && { skillKeys: [picked.skill] }),
      };
  const { volunteers, busy, error, rest, askAgain } = useVolunteers(filter);
  return (
    <>
      <PageHeading>{t('volunteers.title')}</PageHeading>
      {coordinates && (
        <p>
          <Link to={paths.takeIn}>{t('takeIn.open')}</Link>
        </p>
      )}
      {only ? (
        <p>
          <Link to={paths.volunteers}>{t('command.everybody')}</Link>
        </p>
      ) : (
        <>
          <Applicants />
          <VolunteerFilters picked={picked} onPick={setPicked} />
        </>
      )}
      <Live>{!busy && volunteers ? t('volunteers.shown', { count: volunteers.length }) : ''}</Live>
      {error && !volunteers && <TryAgain error={error} onTryAgain={askAgain} />}
      {!volunteers && busy && <Waiting />}
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
  );
}
