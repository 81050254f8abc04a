import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeftAlone } from '../staff/LeftAlone.tsx';
import { useMe } from '../staff/me.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { useLeaveStaff } from './useLeaveStaff.ts';

/** Leaving cannot be undone, so it asks first; wards that nobody else leads are named before. */
export function LeaveSection() {
  const { t } = useTranslation();
  const { wards, network } = useMe();
  const [asking, setAsking] = useState(false);
  const [meant, setMeant] = useState(false);
  const { leaveStaff, busy, refusals, wouldLeaveAlone } = useLeaveStaff();
  return (
    <Section title={t('myData.leave')}>
      <Stack>
        <p>{t('myData.leaveText')}</p>
        <Group>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('myData.leave')}
          </Button>
        </Group>
      </Stack>
      <AskFirst
        opened={asking}
        title={t('myData.leaveTitle', { network: network.name })}
        confirm={t('myData.leave')}
        busy={busy}
        ready={!wouldLeaveAlone || meant}
        onConfirm={() => void leaveStaff(meant ? wards.map(({ code }) => code) : [])}
        onClose={() => setAsking(false)}
      >
        <Stack gap="sm">
          <Text>{t('myData.leaveMeans')}</Text>
          <LeftAlone wards={wouldLeaveAlone ? wards : []} meant={meant} onMeant={setMeant} />
          <Refusals refusals={refusals.filter(({ code }) => code !== 'WARDS_WITHOUT_LEAD')} />
        </Stack>
      </AskFirst>
    </Section>
  );
}
