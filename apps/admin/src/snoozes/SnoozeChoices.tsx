import { Stack } from '@mantine/core';
import { Refusals } from '../ui/Refusals.tsx';
import { SnoozePicker } from './SnoozePicker.tsx';
import { useSnoozeRequest } from './useSnoozeRequest.ts';

/** Puts one request off; the refusal of a day stands beside it. */
export function SnoozeChoices({ requestId }: { requestId: string }) {
  const { snoozeRequest, busy, refusals, forgive } = useSnoozeRequest(requestId);
  const ofDay = refusals.find(({ field }) => field === 'day');
  return (
    <Stack gap="xs">
      <SnoozePicker
        busy={busy}
        error={ofDay?.message}
        onAskDay={forgive}
        onPick={(choice, day) => void snoozeRequest(choice, day)}
      />
      <Refusals refusals={refusals.filter(({ field }) => field !== 'day')} />
    </Stack>
  );
}
