import { useTranslation } from 'react-i18next';
import type { ServicePlacesFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Fact } from '../ui/Facts.tsx';

/** Where it is, and how somebody gets in. */
export function ServicePlaces({ places }: { places: ServicePlacesFragment[] }) {
  const { t } = useTranslation();
  return places.map(({ name, address, city, postcode, accessibility }) => (
    <Fact wide key={`${name} ${address} ${postcode}`} name={t('directory.place')}>
      <bdi>{[name, address, city, postcode].filter(Boolean).join(', ')}</bdi>
      {accessibility && <p dir="auto">{accessibility}</p>}
    </Fact>
  ));
}

ServicePlaces.fragment = graphql(`fragment ServicePlaces on ServicePlace { name address city postcode accessibility }`);
