import { useTranslation } from 'react-i18next';
import type { OfferingKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const SWITCH_OFFERING = graphql(`
  mutation SwitchOffering($input: SwitchOfferingInput!) { switchOffering(input: $input) { offerings { key } userErrors { code message field } } }
`);

/** Offers something from now on or no more, and the way back. */
export function useSwitchOffering() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(SWITCH_OFFERING, { refresh: true });
  async function switchOffering(kind: OfferingKind, key: string, offered: boolean, name: string): Promise<void> {
    if (!(await run({ kind, key, offered }))) return;
    toast(
      t(offered ? 'offerings.switchedOn' : 'offerings.switchedOff', { name }),
      () => void switchOffering(kind, key, !offered, name),
    );
  }
  return { switchOffering, busy, refusals };
}
