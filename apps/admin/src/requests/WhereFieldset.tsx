import { Loader, TextInput } from '@mantine/core';
import { Announced } from '../ui/Announced.tsx';
import { PlacementNotice } from '../wards/PlacementNotice.tsx';
import { usePlacePostcode } from '../wards/usePlacePostcode.ts';
import { AddressBox } from './AddressBox.tsx';
import { useIntakeField } from './useIntakeField.ts';

/** Where: the postcode is looked up as soon as it is left. */
export function WhereFieldset() {
  const { placePostcode, placement, busy, refusals } = usePlacePostcode();
  const postcode = useIntakeField('postcode');
  const malformed = refusals.find(({ field }) => field?.endsWith('postcode')); // no connection, signed out: sending will say so
  return (
    <>
      <TextInput
        {...postcode}
        onBlur={async (event) => {
          void postcode.onBlur(event);
          await placePostcode(event.currentTarget.value);
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
