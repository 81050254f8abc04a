import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SnoozeLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useSnoozeWaits } from '../offline/waiting/useWaits.ts';
import { WaitsSign } from '../offline/waiting/WaitsSign.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import { useRefreshAt } from '../platform/useRefreshAt.ts';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { SnoozeChoices } from './SnoozeChoices.tsx';
import { useWakeRequest } from './useWakeRequest.ts';

/** Who put it off and until when, with the way back; where nobody did, the way to. */
export function SnoozeLine({ request: { id, endedAt, snooze } }: { request: SnoozeLineFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { wakeRequest, busy, refusals } = useWakeRequest(id);
  const waits = useSnoozeWaits(id);
  useRefreshAt(snooze?.until ?? null);
  if (endedAt) return null;
  if (waits) return <WaitsSign requestId={id} />;
  if (!snooze)
    return (
      <>
        <WaitsSign requestId={id} />
        <Unfold label={t('snooze.not')}>
          <SnoozeChoices requestId={id} />
        </Unfold>
      </>
    );
  const said = { by: snooze.by, time: formats.ahead(snooze.until) };
  return (
    <Notice tone="canal">
      <p>{t(snooze.untilReply ? 'snooze.whoReply' : 'snooze.who', said)}</p>
      <Group gap="xs">
        <Button variant="default" loading={busy} onClick={() => void wakeRequest()}>
          {t('snooze.wake')}
        </Button>
      </Group>
      <Refusals refusals={refusals} />
      <WaitsSign requestId={id} />
    </Notice>
  );
}

SnoozeLine.fragment = graphql(`fragment SnoozeLine on HelpRequest { id endedAt snooze { id by until untilReply } }`);
