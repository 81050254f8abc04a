import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useCommand } from '../platform/useCommand.ts';
import { forgetDraft } from '../requests/draft.ts';

const LEAVE_STAFF = graphql(`
  mutation LeaveStaff($input: LeaveStaffInput!) { leaveStaff(input: $input) { left userErrors { code message field } } }
`);

/** Leaves the network, and this page with nothing left behind on it. */
export function useLeaveStaff() {
  const { signIn } = usePaths();
  const { run, busy, refusals } = useCommand(LEAVE_STAFF);
  async function leaveStaff(leaveAlone: string[]): Promise<void> {
    if (!(await run({ leaveAlone }))) return;
    forgetDraft();
    window.location.assign(signIn);
  }
  return { leaveStaff, busy, refusals, wouldLeaveAlone: refusals.some(({ code }) => code === 'WARDS_WITHOUT_LEAD') };
}
