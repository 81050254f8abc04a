import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../staff/me.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { OwnNameForm } from './OwnNameForm.tsx';
import { useOwnContact } from './useOwnContact.ts';

/** What is held of me, and another name. */
export function HeldSection() {
  const { t } = useTranslation();
  const { displayName, roles, wards } = useMe();
  const { email, showOwnContact, hideOwnContact, busy, refusals } = useOwnContact();
  return (
    <Section title={t('myData.held')}>
      <Stack>
        <Facts>
          <Fact name={t('invitation.name')}>
            <bdi>{displayName}</bdi>
          </Fact>
          <Fact name={t('staff.roles')}>{roles.map((role) => t(`role.${role}`)).join(t('platform.listComma'))}</Fact>
          {wards.length > 0 && (
            <Fact wide name={t('staff.wards')}>
              {wards.map(({ name }) => name).join(t('platform.listComma'))}
            </Fact>
          )}
        </Facts>
        <Shown shown={email !== null}>
          {email !== null && (
            <Facts>
              <Fact wide name={t('volunteers.email')}>
                <span dir="ltr">{email}</span>
              </Fact>
            </Facts>
          )}
        </Shown>
        <Refusals refusals={refusals} />
        <Group>
          <Button variant="default" loading={busy} onClick={email === null ? () => void showOwnContact() : hideOwnContact}>
            {email === null ? t('staff.show') : t('look.hide')}
          </Button>
        </Group>
        <Unfold label={t('myData.rename')}>
          <OwnNameForm key={displayName} name={displayName} />
        </Unfold>
        <p>{t('myData.wrong')}</p>
      </Stack>
    </Section>
  );
}
