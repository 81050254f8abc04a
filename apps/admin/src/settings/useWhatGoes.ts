import { useQuery } from '@apollo/client/react';
import type { SettingName } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';

const EFFECTS = graphql(`query SettingEffects { settingEffects { name value erased } }`);

/** How many records would be erased at once by a value that is tried out; null where none can be, and until it is known. */
export function useWhatGoes(name: SettingName, value: number | null): number | null {
  const skip = name !== 'CARD_DAYS' && name !== 'STUB_DAYS';
  const { data } = useQuery(EFFECTS, { skip, fetchPolicy: 'network-only' });
  return data?.settingEffects.find((effect) => effect.name === name && effect.value === value)?.erased ?? null;
}
