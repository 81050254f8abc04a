import { useQuery } from '@apollo/client/react';
import type { SettingValues } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';

const SETTINGS = graphql(`query Settings { settings { name value group changeable ...SettingRow } }`);

/** What the network has set for itself, as it stands now. */
export function useSettings() {
  const { data, loading, error, refetch } = useQuery(SETTINGS, { fetchPolicy: 'cache-and-network' });
  const settings = data?.settings ?? null;
  return {
    settings,
    values: Object.fromEntries((settings ?? []).map(({ name, value }) => [name, value])) as SettingValues,
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}), // the error is in the result
  };
}
