import { useTranslation } from 'react-i18next';
import type { ChangeDutyInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const CHANGE_DUTY = graphql(`
  mutation ChangeDuty($input: ChangeDutyInput!) {
    changeDuty(input: $input) { ward { code onDutyToday } userErrors { code message field } }
  }
`);

type Wish = Omit<ChangeDutyInput, 'idempotencyKey'>;

/** Puts a lead on duty or off; the undo says again what was, where that is known. */
export function useChangeDuty() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals, forgive } = useCommand(CHANGE_DUTY, { refresh: true });
  async function changeDuty(wish: Wish, was: Pick<Wish, 'onDuty' | 'starts' | 'ends'> | null, name: string) {
    if (!(await run(wish))) return false;
    toast(t(wish.onDuty ? 'rota.isOnNow' : 'rota.isOffNow', { name }), was ? () => void undo({ ...wish, ...was }) : undefined);
    return true;
  }
  async function undo(wish: Wish) {
    if (!(await run(wish))) toast(t('rota.notUndone'));
  }
  return { changeDuty, busy, refusals, forgive };
}
