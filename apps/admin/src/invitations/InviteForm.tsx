import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { autonym, STAFF_LANGUAGES, STAFF_ROLES } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganizationSelect } from '../clients/OrganizationSelect.tsx';
import { messageAt } from '../platform/refusal.ts';
import { PlaceFields } from '../staff/PlaceFields.tsx';
import { usePlace } from '../staff/usePlace.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useInviteStaff } from './useInviteStaff.ts';

const NOBODY = { displayName: '', email: '', pageLanguage: 'en' };

/** Who is invited, as what, and in which language they are written to. */
export function InviteForm() {
  const { t } = useTranslation();
  const [who, setWho] = useState(NOBODY);
  const [organizationId, setOrganizationId] = useState<string | null>(null);
  const { place, setPlace } = usePlace(['WARD_LEAD'], []);
  const { inviteStaff, busy, refusals } = useInviteStaff();
  const invite = async () => {
    if (!(await inviteStaff({ ...who, ...place, organizationId }))) return;
    setWho(NOBODY);
    setOrganizationId(null);
    setPlace({ roles: ['WARD_LEAD'], wardCodes: [] });
  };
  return (
    <Disclosure summary={t('invitation.invite')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <Stack maw="34rem">
          <TextInput
            label={t('invitation.name')}
            description={t('invitation.nameHint')}
            autoComplete="off"
            value={who.displayName}
            error={messageAt(refusals, 'displayName')}
            onChange={(event) => setWho({ ...who, displayName: event.currentTarget.value })}
          />
          <TextInput
            label={t('invitation.email')}
            type="email"
            inputMode="email"
            autoComplete="off"
            dir="ltr"
            value={who.email}
            error={messageAt(refusals, 'email')}
            onChange={(event) => setWho({ ...who, email: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('invitation.language')}
            data={STAFF_LANGUAGES.map((tag) => ({ value: tag, label: autonym(tag) }))}
            value={who.pageLanguage}
            onChange={(event) => setWho({ ...who, pageLanguage: event.currentTarget.value })}
          />
          <PlaceFields place={place} roles={STAFF_ROLES} onPlace={setPlace} />
          {place.roles.includes('PARTNER') && (
            <OrganizationSelect
              label={t('console.worksFor')}
              hint={t('console.worksForHint')}
              organizationId={organizationId}
              error={messageAt(refusals, 'organizationId')}
              onPick={setOrganizationId}
            />
          )}
          <Refusals refusals={refusals} />
          <Group>
            <Button type="submit" loading={busy}>
              {t('invitation.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Disclosure>
  );
}
