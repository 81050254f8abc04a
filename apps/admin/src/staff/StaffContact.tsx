import { useTranslation } from 'react-i18next';
import type { StaffLookPurpose } from '../gql/graphql.ts';
import { ByLook } from '../looks/ByLook.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { useShowStaffContact } from './useShowStaffContact.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['ARRANGE', 'CHECK'];

/** The address of one of the staff, by a look. */
export function StaffContact({ staffId }: { staffId: string }) {
  const { t } = useTranslation();
  const { email, showStaffContact, hideStaffContact, busy, refusals } = useShowStaffContact(staffId);
  return (
    <ByLook
      label={t('staff.show')}
      purposes={PURPOSES}
      shown={email !== null}
      busy={busy}
      refusals={refusals}
      onLook={showStaffContact}
      onHide={hideStaffContact}
    >
      {email && (
        <Facts>
          <Fact wide name={t('volunteers.email')}>
            <a href={`mailto:${email}`} dir="ltr">
              {email}
            </a>
          </Fact>
        </Facts>
      )}
    </ByLook>
  );
}
