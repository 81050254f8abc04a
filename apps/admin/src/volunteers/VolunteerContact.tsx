import { useTranslation } from 'react-i18next';
import type { StaffLookPurpose } from '../gql/graphql.ts';
import { ByLook } from '../looks/ByLook.tsx';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { useShowVolunteerContact } from './useShowVolunteerContact.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['ARRANGE', 'MATCH', 'FOLLOW_UP'];

/** Phone and e-mail of one of our own, by a look. */
export function VolunteerContact({ volunteerId }: { volunteerId: string }) {
  const { t } = useTranslation();
  const { contact, showVolunteerContact, hideVolunteerContact, busy, refusals } = useShowVolunteerContact(volunteerId);
  return (
    <ByLook
      label={t('volunteers.show')}
      purposes={PURPOSES}
      shown={contact !== null}
      busy={busy}
      refusals={refusals}
      onLook={showVolunteerContact}
      onHide={hideVolunteerContact}
    >
      {contact && (
        <Facts>
          {contact.phone && (
            <Fact wide name={t('details.phone')}>
              <PhoneLink number={contact.phone} />
            </Fact>
          )}
          {contact.email && (
            <Fact wide name={t('volunteers.email')}>
              <a href={`mailto:${contact.email}`} dir="ltr">
                {contact.email}
              </a>
            </Fact>
          )}
        </Facts>
      )}
    </ByLook>
  );
}
