import { Checkbox, Group } from '@mantine/core';
import type { StaffRole } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useWardOptions } from '../wards/useWardOptions.ts';
import type { Place } from './usePlace.ts';

type Props = { place: Place; roles: readonly StaffRole[]; onPlace: (place: Place) => void };

/** Roles, each with what it lets somebody do; wards where one of them is ward lead. */
export function PlaceFields({ place, roles: offered, onPlace }: Props) {
  const { t } = useTranslation();
  const wards = useWardOptions();
  return (
    <>
      <Checkbox.Group
        label={t('staff.roles')}
        value={place.roles}
        onChange={(roles) => onPlace({ ...place, roles: roles as StaffRole[] })}
        size="md"
      >
        {offered.map((role) => (
          <Checkbox key={role} value={role} label={t(`role.${role}`)} description={t(`staff.can.${role}`)} size="md" mt="xs" />
        ))}
      </Checkbox.Group>
      {place.roles.includes('WARD_LEAD') && (
        <Checkbox.Group
          label={t('staff.wards')}
          value={place.wardCodes}
          onChange={(wardCodes) => onPlace({ ...place, wardCodes })}
          size="md"
        >
          {wards.length === 0 && <p>{t('empty.noWards')}</p>}
          <Group gap="0.25rem 1.25rem">
            {wards.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} size="md" />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </>
  );
}
