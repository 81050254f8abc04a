import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const MAIL_MY_VOLUNTEERING = graphql(`
  mutation MailMyVolunteering($input: MailMyVolunteeringInput!) {
    mailMyVolunteering(input: $input) { sent userErrors { code message field } }
  }
`);

/** Has one's own page as a volunteer mailed. */
export function useMailMyVolunteering() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(MAIL_MY_VOLUNTEERING);
  async function mailMyVolunteering() {
    if (await run({})) toast(t('myData.volunteeringSent'));
  }
  return { mailMyVolunteering, busy, refusals };
}
