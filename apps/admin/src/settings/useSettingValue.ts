import { useQuery } from '@apollo/client/react';
import { SETTINGS, type SettingName } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';

const VALUES = graphql(`query SettingValues { settings { name value } }`);

/** What a setting stands at; until that is known, what it usually is. */
export function useSettingValue(name: SettingName): number {
  const { data } = useQuery(VALUES);
  return data?.settings.find((setting) => setting.name === name)?.value ?? SETTINGS[name].usual;
}
