import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { useMe } from '../staff/me.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { Shown } from '../ui/Shown.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { OwnNameForm } from './OwnNameForm.tsx';
import { useOwnContact } from './useOwnContact.ts';
import { useOwnDuty } from './useOwnDuty.ts';

/** What is held of me, and another name. */
export function HeldSection() {
  const { t } = useTranslation();
  const { displayName, roles } = useMe();
  const wards = useOwnDuty();
  const formats = useFormats();
  const weekday = (day: number) => formats.weekday(`2024-01-0${day}`); // the first of that January was a Monday
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
            <Fact wide name={t('myData.duty')}>
              {wards.map(({ code, name, viewerDutyDays }) => (
                <div key={code}>
                  {name}
                  {viewerDutyDays.length > 0 && `: ${viewerDutyDays.map(weekday).join(t('platform.listComma'))}`}
                </div>
              ))}
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
