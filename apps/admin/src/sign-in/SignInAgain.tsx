import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { Button, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sessionEnded } from '../platform/session.ts';
import { forgetDraft } from '../requests/draft.ts';
import type { Me } from '../staff/me.ts';
import { DemoPeople } from './DemoPeople.tsx';
import { SignInSteps } from './SignInSteps.tsx';
import { useWhoCameBack } from './useWhoCameBack.ts';

type Props = {
  me: Me;
  /** Before the session has ended: whether it is a new one by now, and the way back without. */
  early?: { isNew: () => Promise<boolean>; onLeave: () => void };
};

/** The session ended, or is about to: sign in over the page, which stays as it was typed. Somebody else gets a page of their own. */
export function SignInAgain({ me, early }: Props) {
  const { t } = useTranslation();
  const ended = useReactiveVar(sessionEnded);
  const client = useApolloClient();
  const whoCameBack = useWhoCameBack(ended || early !== undefined, comeBack);

  async function comeBack() {
    const back = await whoCameBack();
    if (!back) return;
    if (back.id === me.id) {
      if (early && !(await early.isNew())) return;
      early?.onLeave();
      sessionEnded(false);
      await client.refetchQueries({ include: 'active' });
    } else {
      forgetDraft();
      window.location.assign(`/n/${back.network.slug}/today`);
    }
  }
  return (
    <Modal
      opened={ended || early !== undefined}
      onClose={() => early?.onLeave()}
      withCloseButton={false}
      closeOnEscape={early !== undefined}
      closeOnClickOutside={false}
    >
      <Stack>
        <Modal.Title>{t('signIn.again.title')}</Modal.Title>
        <Text>{early ? t('endsSoon.typed') : t('signIn.again.text')}</Text>
        <SignInSteps onSignedIn={comeBack} />
        <DemoPeople onSignedIn={comeBack} />
        {early && (
          <Button variant="default" onClick={early.onLeave}>
            {t('endsSoon.notYet')}
          </Button>
        )}
      </Stack>
    </Modal>
  );
}
