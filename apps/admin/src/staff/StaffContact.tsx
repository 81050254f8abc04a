import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffLookPurpose } from '../gql/graphql.ts';
import { PurposePicker } from '../looks/PurposePicker.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Shown } from '../ui/Shown.tsx';
import { useShowStaffContact } from './useShowStaffContact.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['ARRANGE', 'CHECK'];

/** The address of one of the staff, by a look. */
export function StaffContact({ staffId }: { staffId: string }) {
  const { t } = useTranslation();
  const { email, showStaffContact, hideStaffContact, busy, refusals } = useShowStaffContact(staffId);
  return (
    <Stack gap="xs">
      <Shown shown={email !== null}>
        {email && (
          <Facts>
            <Fact wide name={t('volunteers.email')}>
              <a href={`mailto:${email}`} dir="ltr">
                {email}
              </a>
            </Fact>
          </Facts>
        )}
      </Shown>
      <Refusals refusals={refusals} />
      {email ? (
        <Button variant="default" onClick={hideStaffContact}>
          {t('look.hide')}
        </Button>
      ) : (
        <PurposePicker
          label={t('staff.show')}
          purposes={PURPOSES}
          busy={busy}
          onLook={(purpose) => void showStaffContact(purpose)}
        />
      )}
    </Stack>
  );
}
