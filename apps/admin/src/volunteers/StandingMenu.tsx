import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { REMOVE_REASONS, type RemoveReason, SUSPEND_REASONS, type SuspendReason } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../staff/me.ts';
import { isSafeguarding } from '../staff/roles.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useRemoveVolunteer } from './useRemoveVolunteer.ts';
import { useStanding } from './useStanding.ts';

type Props = { volunteerId: string /** Null where no list tells it. */; status: string | null };

/** To pause a volunteer, let them help again, or remove them for good: the last asks first, because it erases. */
export function StandingMenu({ volunteerId, status }: Props) {
  const { t } = useTranslation();
  const { roles } = useMe();
  const { suspendVolunteer, unsuspendVolunteer, busy, refusals } = useStanding(volunteerId);
  const [reason, setReason] = useState<SuspendReason | null>(null);
  const mayRemove = roles.some((role) => role === 'COORDINATOR' || isSafeguarding(role));
  return (
    <Disclosure summary={t('standing.title')}>
      {(status === 'APPROVED' || status === null) && (
        <>
          <p>{t('standing.suspendText')}</p>
          <Choice
            label={t('standing.why')}
            options={SUSPEND_REASONS.map((value) => ({ value, label: t(`standing.suspended.${value}`) }))}
            value={reason}
            onChange={setReason}
          />
          <Group my="sm">
            <Button
              variant="light"
              loading={busy}
              disabled={reason === null}
              onClick={() => reason && void suspendVolunteer(reason)}
            >
              {t('standing.suspend')}
            </Button>
          </Group>
        </>
      )}
      {(status === 'SUSPENDED' || status === null) && (
        <Button variant="light" loading={busy} onClick={() => void unsuspendVolunteer()}>
          {t('standing.unsuspend')}
        </Button>
      )}
      <Refusals refusals={refusals} />
      {mayRemove && <RemoveVolunteer volunteerId={volunteerId} />}
    </Disclosure>
  );
}

function RemoveVolunteer({ volunteerId }: { volunteerId: string }) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const [reason, setReason] = useState<RemoveReason | null>(null);
  const { removeVolunteer, busy, refusals } = useRemoveVolunteer();
  const end = async () => {
    if (reason && (await removeVolunteer(volunteerId, reason))) close();
  };
  return (
    <Group mt="sm">
      <Button variant="default" onClick={open}>
        {t('standing.remove.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('standing.remove.title')}
        confirm={t('standing.remove.confirm')}
        busy={busy}
        ready={reason !== null}
        onConfirm={() => void end()}
        onClose={close}
      >
        <Choice
          label={t('standing.why')}
          options={REMOVE_REASONS.map((value) => ({ value, label: t(`standing.removed.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
        <p>{t('standing.remove.text')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </Group>
  );
}
