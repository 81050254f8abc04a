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

/** Puts a lead on duty or off; the undo says again what was. */
export function useChangeDuty() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals, forgive } = useCommand(CHANGE_DUTY, { refresh: true });
  async function changeDuty(wish: Wish, was: Pick<Wish, 'onDuty' | 'starts' | 'ends'>, name: string) {
    if (!(await run(wish))) return false;
    toast(t(wish.onDuty ? 'rota.isOnNow' : 'rota.isOffNow', { name }), () => void run({ ...wish, ...was }));
    return true;
  }
  return { changeDuty, busy, refusals, forgive };
}
