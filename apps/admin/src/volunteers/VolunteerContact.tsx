import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffLookPurpose } from '../gql/graphql.ts';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { PurposePicker } from '../looks/PurposePicker.tsx';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Shown } from '../ui/Shown.tsx';
import { useShowVolunteerContact } from './useShowVolunteerContact.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['ARRANGE', 'MATCH', 'FOLLOW_UP'];

/** Phone and e-mail of one of our own, by a look. */
export function VolunteerContact({ volunteerId }: { volunteerId: string }) {
  const { t } = useTranslation();
  const { contact, showVolunteerContact, hideVolunteerContact, busy, refusals } = useShowVolunteerContact(volunteerId);
  return (
    <Stack gap="xs">
      <Shown shown={contact !== null}>
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
      </Shown>
      <Refusals refusals={refusals} />
      {contact ? (
        <Button variant="default" onClick={hideVolunteerContact}>
          {t('look.hide')}
        </Button>
      ) : (
        <PurposePicker
          label={t('volunteers.show')}
          purposes={PURPOSES}
          busy={busy}
          onLook={(purpose) => void showVolunteerContact(purpose)}
        />
      )}
    </Stack>
  );
}
