import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InvitationCardFragment, StaffLookPurpose } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { ByLook } from '../looks/ByLook.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import classes from '../ui/Card.module.css';
import { Refusals } from '../ui/Refusals.tsx';
import { useKeepInvitation, useShowInvitation } from './useKeepInvitation.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['ARRANGE', 'CHECK'];

/** An invitation that waits for its answer, or for the yes of a second coordinator. */
export function InvitationCard({ invitation }: { invitation: InvitationCardFragment }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { id, kind, roles, wards, organizationName, expired, expiresAt, forMember, invitedBy, waitsForYes, viewerCanConfirm } =
    invitation;
  const { sendAgain, withdraw, confirm, busy, refusals } = useKeepInvitation(id);
  const { contact, showInvitation, hideInvitation, ...look } = useShowInvitation(id);
  const as = roles.map((role) => t(`role.${role}`)).join(t('platform.listComma'));
  return (
    <article className={classes.card}>
      <h3>
        <bdi>{kind === 'WAY_BACK' ? t('invitation.newAddressFor', { name: forMember ?? '' }) : as}</bdi>
      </h3>
      {wards.length > 0 && <p className={classes.line}>{wards.map(({ name }) => name).join(t('platform.listComma'))}</p>}
      {organizationName && (
        <p className={classes.line}>
          <bdi>{organizationName}</bdi>
        </p>
      )}
      <p className={classes.line}>{t('invitation.by', { name: invitedBy })}</p>
      <p className={classes.line}>{t(expired ? 'invitation.expired' : 'invitation.until', { when: moment(expiresAt) })}</p>
      {waitsForYes && <p>{t(viewerCanConfirm ? 'invitation.yesIsYours' : 'invitation.waitsForYes')}</p>}
      <ByLook
        label={t('invitation.show')}
        purposes={PURPOSES}
        shown={contact !== null}
        busy={look.busy}
        refusals={look.refusals}
        onLook={showInvitation}
        onHide={hideInvitation}
      >
        {contact && (
          <p>
            {contact.displayName && <bdi>{contact.displayName}</bdi>} <bdi dir="ltr">{contact.email}</bdi>
          </p>
        )}
      </ByLook>
      <Refusals refusals={refusals} />
      <Group gap="xs">
        {viewerCanConfirm && (
          <Button loading={busy} onClick={() => void confirm()}>
            {t('invitation.sayYes')}
          </Button>
        )}
        {!waitsForYes && (
          <Button variant="default" loading={busy} onClick={() => void sendAgain()}>
            {t('invitation.again')}
          </Button>
        )}
        <Button variant="default" loading={busy} onClick={() => void withdraw()}>
          {t('invitation.withdraw')}
        </Button>
      </Group>
    </article>
  );
}

InvitationCard.fragment = graphql(`
  fragment InvitationCard on Invitation {
    id kind roles organizationName wards { code name } expired expiresAt forMember invitedBy waitsForYes viewerCanConfirm
  }
`);
