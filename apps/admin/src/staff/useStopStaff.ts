import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const STOP_STAFF = graphql(`
  mutation StopStaff($input: StopStaffInput!) {
    stopStaff(input: $input) { member { id ...StaffMemberCard } userErrors { code message field } }
  }
`);

/** Ends somebody's access at once; true when it is done. */
export function useStopStaff(staffId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(STOP_STAFF, { refresh: true });
  async function stopStaff(leaveAlone: string[]): Promise<boolean> {
    const done = (await run({ staffId, leaveAlone })) !== null;
    if (done) toast(t('staff.stopped'));
    return done;
  }
  return { stopStaff, busy, refusals };
}
