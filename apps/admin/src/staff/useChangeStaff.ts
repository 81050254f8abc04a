import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import type { Place } from './usePlace.ts';

const CHANGE_STAFF = graphql(`
  mutation ChangeStaff($input: ChangeStaffInput!) {
    changeStaff(input: $input) { member { id ...StaffMemberCard } userErrors { code message field } }
  }
`);

/** Gives one of the staff other roles and wards, from their next press on. */
export function useChangeStaff(staffId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(CHANGE_STAFF, { refresh: true });
  async function changeStaff({ roles, wardCodes }: Place, leaveAlone: string[]) {
    if (await run({ staffId, roles, wardCodes, leaveAlone })) toast(t('staff.saved'));
  }
  return { changeStaff, busy, refusals };
}
