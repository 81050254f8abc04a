import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { InvitationCard } from '../invitations/InvitationCard.tsx';
import { InviteForm } from '../invitations/InviteForm.tsx';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import cards from '../ui/Card.module.css';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useMe } from './me.ts';
import { StaffMemberCard } from './StaffMemberCard.tsx';
import classes from './StaffPage.module.css';
import { useStaff } from './useStaff.ts';

/** The staff, who is invited, and who left; for coordinators. */
export function StaffPage() {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { staff, left, invitations, busy, error, askAgain } = useStaff();
  if (!useMe().roles.includes('COORDINATOR')) return <NotFoundPage />;
  return (
    <div className={classes.page}>
      <PageHeading>{t('staff.title')}</PageHeading>
      {error && !staff && <TryAgain error={error} onTryAgain={askAgain} />}
      {!staff && busy && <Waiting />}
      {staff?.every(({ wards }) => wards.length === 0) && <p>{t('empty.leads')}</p>}
      <InviteForm />
      {invitations.length > 0 && (
        <section aria-labelledby="invited">
          <Title order={2} id="invited" mb="sm">
            {t('invitation.waiting')}
          </Title>
          <ul className={cards.cards}>
            {invitations.map((invitation) => (
              <li key={invitation.id}>
                <InvitationCard invitation={invitation} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {staff && (
        <section aria-labelledby="staff">
          <Title order={2} id="staff" mb="sm">
            {t('staff.now')}
          </Title>
          <ul className={cards.cards}>
            {staff.map((member) => (
              <li key={member.id}>
                <StaffMemberCard member={member} staff={staff} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {left.length > 0 && (
        <Disclosure summary={t('staff.left')}>
          <ul>
            {left.map(({ id, displayName, leftAt }) => (
              <li key={id}>{t('staff.leftOn', { name: displayName || '–', day: date(leftAt ?? '') })}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
