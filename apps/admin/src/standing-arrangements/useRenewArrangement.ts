import type { RenewArrangementInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const RENEW_ARRANGEMENT = graphql(`
  mutation RenewArrangement($input: RenewArrangementInput!) {
    renewArrangement(input: $input) { arrangement { id yes consentAt } userErrors { code message field } }
  }
`);

/** Somebody says yes again to help that recurs: it goes on for another four weeks. */
export function useRenewArrangement() {
  const { run, busy, refusals } = useCommand(RENEW_ARRANGEMENT, { refresh: true });
  const renewArrangement = async (arrangementId: string, consent: RenewArrangementInput['consent']) =>
    (await run({ arrangementId, consent })) !== null;
  return { renewArrangement, busy, refusals };
}
