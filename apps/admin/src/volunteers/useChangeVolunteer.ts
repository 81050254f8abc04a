import { useTranslation } from 'react-i18next';
import type { ChangeVolunteerInput, ChangeVolunteerMutation } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const CHANGE_VOLUNTEER = graphql(`
  mutation ChangeVolunteer($input: ChangeVolunteerInput!) {
    changeVolunteer(input: $input) { contact { email phone } userErrors { code message field } }
  }
`);

type Contact = ChangeVolunteerMutation['changeVolunteer']['contact'];

/** Corrects what we hold of a volunteer; where it is how to reach them, that is shown as it is now, and is a look. */
export function useChangeVolunteer(onChanged: (contact: Contact) => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(CHANGE_VOLUNTEER, { look: true, repeatable: false, refresh: true });
  async function changeVolunteer(input: ChangeVolunteerInput) {
    const answer = await run(input);
    if (!answer) return;
    toast(t('change.done'));
    onChanged(answer.contact ?? null);
  }
  return { changeVolunteer, busy, refusals };
}
