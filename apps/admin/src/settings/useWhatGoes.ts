import { useQuery } from '@apollo/client/react';
import type { SettingName } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';

const EFFECT = graphql(`query SettingEffect($name: SettingName!, $value: Int!) { settingEffect(name: $name, value: $value) }`);

/** How many records would be erased at once by a value that is tried out; null where none can be, and until it is known. */
export function useWhatGoes(name: SettingName, value: number | null): number | null {
  const skip = value === null || (name !== 'CARD_DAYS' && name !== 'STUB_DAYS');
  const { data } = useQuery(EFFECT, { variables: { name, value: value ?? 0 }, skip, fetchPolicy: 'no-cache' });
  return skip ? null : (data?.settingEffect ?? null);
}
