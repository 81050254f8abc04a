import { Loader, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Announced } from '../ui/Announced.tsx';
import { PlacementNotice } from '../wards/PlacementNotice.tsx';
import { usePlacePostcode } from '../wards/usePlacePostcode.ts';
import { useIntakeField } from './useIntakeField.ts';

type Props = { /** The next request may do without what we have forgotten. */ optional?: boolean };

/** Where: the postcode is looked up as soon as it is left. */
export function WhereFieldset({ optional = false }: Props) {
  const { t } = useTranslation();
  const { placePostcode, placement, busy, refusals } = usePlacePostcode();
  const postcode = useIntakeField('postcode', { optional });
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
      <Textarea
        {...useIntakeField('address', { optional: true })}
        description={t('intake.hint.address')}
        minRows={2}
        autoComplete="off"
      />
    </>
  );
}
