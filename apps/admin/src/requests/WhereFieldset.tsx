import { Loader, TextInput } from '@mantine/core';
import { readPostcode } from '@wardwise/domain';
import { useEffect, useEffectEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Announced } from '../ui/Announced.tsx';
import { PlacementNotice } from '../wards/PlacementNotice.tsx';
import { usePlacePostcode } from '../wards/usePlacePostcode.ts';
import { AddressBox } from './AddressBox.tsx';
import type { IntakeFields } from './intake-fields.ts';
import { useIntakeField } from './useIntakeField.ts';

/** Where: the postcode is looked up as soon as it is whole, so that nothing moves under the finger that sends the form. */
export function WhereFieldset() {
  const { placePostcode, placement, busy, refusals } = usePlacePostcode();
  const postcode = useIntakeField('postcode');
  const { control } = useFormContext<IntakeFields>();
  const typed = useWatch({ control, name: 'postcode' });
  const whole = readPostcode(typed).ok ? typed : '';
  const look = useEffectEvent((text: string) => void placePostcode(text));
  useEffect(() => look(whole), [whole]);
  const malformed = refusals.find(({ field }) => field?.endsWith('postcode')); // no connection, signed out: sending will say so
  return (
    <>
      <TextInput
        {...postcode}
        onBlur={(event) => {
          void postcode.onBlur(event);
          void placePostcode(event.currentTarget.value);
        }}
        error={postcode.error ?? malformed?.message}
        autoComplete="off"
        autoCapitalize="characters"
        dir="ltr"
        maw="14rem"
        rightSection={busy && <Loader size="xs" />}
      />
      <Announced>{placement && <PlacementNotice placement={placement} />}</Announced>
      <AddressBox />
    </>
  );
}
