import { TextInput } from '@mantine/core';
import { MOST_PLACES } from '@wardwise/domain';
import { useIntakeField } from './useIntakeField.ts';

/** How many volunteers it takes; nearly always one. */
export function PlacesBox() {
  return <TextInput {...useIntakeField('places')} type="number" inputMode="numeric" min={1} max={MOST_PLACES} maw="14rem" />;
}
