import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffMemberCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { WayBackForm } from '../invitations/WayBackForm.tsx';
import classes from '../ui/Card.module.css';
import { Pill } from '../ui/Pill.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { ChangeStaffForm } from './ChangeStaffForm.tsx';
import { StaffContact } from './StaffContact.tsx';
import { StopStaff } from './StopStaff.tsx';

type Props = { member: StaffMemberCardFragment; staff: readonly StaffMemberCardFragment[] };

/** One of the staff: roles, wards, and what a coordinator may do about them. */
export function StaffMemberCard({ member, staff }: Props) {
  const { t } = useTranslation();
  const { id, displayName, roles, wards, organizationName, isViewer } = member;
  return (
    <article className={classes.card}>
      <h3>
        <bdi>{displayName}</bdi>
        {isViewer && ` (${t('staff.you')})`}
      </h3>
      <Group gap="xs">
        {roles.map((role) => (
          <Pill key={role} tone="canal">
            {t(`role.${role}`)}
          </Pill>
        ))}
      </Group>
      {wards.length > 0 && <p className={classes.line}>{wards.map(({ name }) => name).join(t('platform.listComma'))}</p>}
      {organizationName && (
        <p className={classes.line}>
          <bdi>{organizationName}</bdi>
        </p>
      )}
      <StaffContact staffId={id} />
      {!organizationName && (
        <Unfold label={t('staff.change')}>
          <ChangeStaffForm key={`${roles.join()} ${wards.map(({ code }) => code).join()}`} member={member} staff={staff} />
        </Unfold>
      )}
      {!isViewer && (
        <Unfold label={t('invitation.wayBack')}>
          <WayBackForm staffId={id} />
        </Unfold>
      )}
      <StopStaff member={member} staff={staff} />
    </article>
  );
}

StaffMemberCard.fragment = graphql(`
  fragment StaffMemberCard on StaffMember { id displayName roles isViewer leftAt organizationName wards { code name } }
`);
