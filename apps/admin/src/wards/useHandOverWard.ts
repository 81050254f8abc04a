import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const HAND_OVER_WARD = graphql(`
  mutation HandOverWard($input: HandOverWardInput!) {
    handOverWard(input: $input) { handOverId userErrors { code message field } }
  }
`);

/** Hands a ward from one lead to another; the page has the way back, and so has the word of it. */
export function useHandOverWard(wardCode: string, fromStaffId: string, onUndo: (handOverId: string) => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const [missing, setMissing] = useState(false);
  const { run, busy, refusals } = useCommand(HAND_OVER_WARD, { refresh: true });
  async function handOverWard(toStaffId: string | null) {
    setMissing(toStaffId === null);
    if (toStaffId === null) return;
    const answer = await run({ wardCode, fromStaffId, toStaffId });
    const id = answer?.handOverId;
    if (id) toast(t('ward.handedOver'), () => onUndo(id));
  }
  return { handOverWard, busy, refusals, missing };
}
