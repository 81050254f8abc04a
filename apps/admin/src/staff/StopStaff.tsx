import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMemberCardFragment } from '../gql/graphql.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { LeftAlone } from './LeftAlone.tsx';
import { namesLeftAlone } from './usePlace.ts';
import { useStopStaff } from './useStopStaff.ts';

type Props = { member: StaffMemberCardFragment; staff: readonly StaffMemberCardFragment[] };

/** Ends somebody's access; it cannot be undone, so it asks first. */
export function StopStaff({ member, staff }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [meant, setMeant] = useState(false);
  const { stopStaff, busy, refusals } = useStopStaff(member.id);
  const alone = namesLeftAlone(staff, member, null);
  return (
    <Group>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('staff.stop')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('staff.stopTitle', { name: member.displayName })}
        confirm={t('staff.stop')}
        busy={busy}
        ready={alone.length === 0 || meant}
        onConfirm={() => void stopStaff(alone.map(({ code }) => code)).then((done) => done && setAsking(false))}
        onClose={() => setAsking(false)}
      >
        <Stack gap="sm">
          <Text>{t('staff.stopText')}</Text>
          <LeftAlone wards={alone} meant={meant} onMeant={setMeant} />
          <Refusals refusals={refusals} />
        </Stack>
      </AskFirst>
    </Group>
  );
}
