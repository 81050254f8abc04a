import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const RECORD_NOTICE = graphql(`
  mutation RecordNotice($input: RecordNoticeInput!) {
    recordNotice(input: $input) { request { id noticeReadAt noticeReadBy } userErrors { code message field } }
  }
`);

/** The notice was read to whoever another asked for; with the way back for a button pressed too soon. */
export function useRecordNotice(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(RECORD_NOTICE, { refresh: true });
  const takeBack = async () => {
    if (await run({ requestId, read: false })) toast(t('told.undone'));
  };
  async function recordNotice() {
    if (await run({ requestId, read: true })) toast(t('told.done'), () => void takeBack());
  }
  return { recordNotice, busy, refusals };
}
