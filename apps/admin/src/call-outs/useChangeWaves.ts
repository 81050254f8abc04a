import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const CHANGE_WAVES = graphql(`
  mutation ChangeWaves($input: ChangeWavesInput!) {
    changeWaves(input: $input) { request { id status } userErrors { code message field } }
  }
`);

type Said = { waitMinutes: number } | { paused: boolean };

/** Changes how long a call-out waits between its waves, stops it, or has it go on; and says so, with the way back to what it was before. */
export function useChangeWaves(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(CHANGE_WAVES, { refresh: true });
  async function changeWaves(said: Said, before?: Said) {
    const answer = await run({ requestId, ...said });
    const told = 'paused' in said ? (said.paused ? 'waves.stopped' : 'waves.goesOn') : 'waves.changed';
    if (answer) toast(t(told), before && (() => void changeWaves(before)));
  }
  return { changeWaves, busy, refusals };
}
