import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMemberCardFragment } from '../gql/graphql.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { LeftAlone } from './LeftAlone.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { NETWORK_ROLES } from './roles.ts';
import { useChangeStaff } from './useChangeStaff.ts';
import { namesLeftAlone, type Place, usePlace } from './usePlace.ts';

type Props = { member: StaffMemberCardFragment; staff: readonly StaffMemberCardFragment[] };

/** Other roles and wards for one of the staff. */
export function ChangeStaffForm({ member, staff }: Props) {
  const { t } = useTranslation();
  const { place, setPlace } = usePlace(member.roles, member.wards);
  const [meant, setMeant] = useState(false);
  const { changeStaff, busy, refusals } = useChangeStaff(member.id);
  const alone = namesLeftAlone(staff, member, place);
  const pick = (picked: Place) => {
    setPlace(picked);
    setMeant(false); // it was said of other wards
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void changeStaff(place, meant ? alone.map(({ code }) => code) : []);
      }}
    >
      <Stack>
        <PlaceFields place={place} roles={NETWORK_ROLES} onPlace={pick} />
        <LeftAlone wards={alone} meant={meant} onMeant={setMeant} />
        <Refusals refusals={refusals} />
        <Group>
          <Button type="submit" loading={busy}>
            {t('staff.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
