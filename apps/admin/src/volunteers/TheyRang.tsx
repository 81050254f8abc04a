import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VolunteerCardFragment } from '../gql/graphql.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { ChangeVolunteer } from './ChangeVolunteer.tsx';
import { LetVolunteerLeave } from './LetVolunteerLeave.tsx';

/** What a volunteer may ask for by telephone: to be corrected, or to leave. Whoever rings is rung back first. */
export function TheyRang({ volunteer }: { volunteer: VolunteerCardFragment }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('ofVolunteer.rang')}>
      <p>{t('change.ringFirst')}</p>
      <Group gap="xs" mt="xs">
        <ChangeVolunteer volunteer={volunteer} />
        <LetVolunteerLeave volunteerId={volunteer.id} paused={volunteer.status === 'SUSPENDED'} />
      </Group>
    </Disclosure>
  );
}
