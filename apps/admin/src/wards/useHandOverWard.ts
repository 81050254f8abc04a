import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const HAND_OVER_WARD = graphql(`
  mutation HandOverWard($input: HandOverWardInput!) {
    handOverWard(input: $input) { handOverId ward { code leads { id displayName isViewer } } userErrors { code message field } }
  }
`);
const UNDO_HAND_OVER = graphql(`
  mutation UndoHandOver($input: UndoHandOverInput!) {
    undoHandOver(input: $input) { ward { code leads { id displayName isViewer } } userErrors { code message field } }
  }
`);

/** Hands a ward from one lead to another, with the way back while the word of it is on the screen. */
export function useHandOverWard(wardCode: string, fromStaffId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const [missing, setMissing] = useState(false);
  const { run, busy, refusals } = useCommand(HAND_OVER_WARD, { refresh: true });
  const back = useCommand(UNDO_HAND_OVER, { refresh: true });
  async function handOverWard(toStaffId: string | null) {
    setMissing(toStaffId === null);
    if (toStaffId === null) return;
    const answer = await run({ wardCode, fromStaffId, toStaffId });
    const handOverId = answer?.handOverId;
    if (handOverId)
      toast(t('ward.handedOver'), () => void back.run({ handOverId }).then((done) => done && toast(t('ward.handedBack'))));
  }
  return { handOverWard, busy: busy || back.busy, refusals: [...refusals, ...back.refusals], missing };
}
