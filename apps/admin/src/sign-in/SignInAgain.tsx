import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sessionEnded } from '../platform/session.ts';
import { forgetDraft } from '../requests/draft.ts';
import type { Me } from '../staff/me.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { SignInSteps } from './SignInSteps.tsx';
import { useWhoCameBack } from './useWhoCameBack.ts';

/** The session ended: sign in over the page, which stays as it was typed. Somebody else gets a page of their own. */
export function SignInAgain({ me }: { me: Me }) {
  const { t } = useTranslation();
  const ended = useReactiveVar(sessionEnded);
  const client = useApolloClient();
  const whoCameBack = useWhoCameBack(ended, comeBack);

  async function comeBack() {
    const back = await whoCameBack();
    if (!back) return;
    if (back.id === me.id) {
      sessionEnded(false);
      await client.refetchQueries({ include: 'active' });
    } else {
      forgetDraft();
      window.location.assign(`/n/${back.network.slug}/today`);
    }
  }
  return (
    <Modal opened={ended} onClose={() => {}} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false}>
      <Stack>
        <Modal.Title>{t('signIn.again.title')}</Modal.Title>
        <Text>{t('signIn.again.text')}</Text>
        <SignInSteps onSignedIn={comeBack} />
        <DemoPeople onSignedIn={comeBack} />
      </Stack>
    </Modal>
  );
}
