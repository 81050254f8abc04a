import { useTranslation } from 'react-i18next';
import type { PauseReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { today } from '../requests/today.ts';
import { useToast } from '../ui/useToast.tsx';
import type { WardPause } from './usePauses.ts';

const PAUSE_WARD = graphql(`
  mutation PauseWard($input: PauseWardInput!) {
    pauseWard(input: $input) { ward { code onDutyToday } userErrors { code message field } }
  }
`);
const RESUME_WARD = graphql(`
  mutation ResumeWard($input: ResumeWardInput!) {
    resumeWard(input: $input) { ward { code onDutyToday } userErrors { code message field } }
  }
`);

type Days = { from: string; until: string; reason: PauseReason };

/** Pauses a ward and takes it up again; the one undoes the other. */
export function usePauseWard(ward: { code: string; name: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const pause = useCommand(PAUSE_WARD, { refresh: true });
  const resume = useCommand(RESUME_WARD, { refresh: true });
  const notUndone = () => toast(t('pause.notUndone'));

  async function pauseWard(days: Days) {
    if (!(await pause.run({ wardCode: ward.code, ...days }))) return;
    toast(t('pause.isPaused', { ward: ward.name }), async () => {
      if (!(await resume.run({ wardCode: ward.code }))) notUndone();
    });
  }
  async function resumeWard({ from, until, reason }: WardPause) {
    if (!(await resume.run({ wardCode: ward.code }))) return;
    const again = { wardCode: ward.code, from: from < today() ? today() : from, until, reason };
    toast(t('pause.isResumed', { ward: ward.name }), async () => {
      if (!(await pause.run(again))) notUndone();
    });
  }
  return { pauseWard, resumeWard, busy: pause.busy || resume.busy, refusals: [...pause.refusals, ...resume.refusals] };
}
