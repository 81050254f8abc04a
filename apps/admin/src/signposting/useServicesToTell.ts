import { useQuery } from '@apollo/client/react';
import type { ToldService } from '@wardwise/domain';
import type { ServiceFilter, ServiceToTellFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const SERVICES_TO_TELL = graphql(`
  query ServicesToTell($filter: ServiceFilter) { me { id } services(first: 25, filter: $filter) { nodes { id ...ServiceToTell } totalCount } }
`);

/** Services that somebody can be told of, the first that a search finds. */
export function useServicesToTell(filter: ServiceFilter) {
  const { data, previousData, loading } = useQuery(SERVICES_TO_TELL, { variables: { filter } });
  const found = (data ?? previousData)?.services;
  return { services: found?.nodes ?? [], count: found?.totalCount ?? 0, busy: loading && !found };
}

/** What is told of a service: the very words that the server sends are made of this. */
export const toldServiceOf = (service: ServiceToTellFragment): ToldService => {
  const { name, description, phone, email, url, eligibility, fees, alert, places, schedules, organization } = service;
  return {
    ...{ name, organizationName: organization.name, description, eligibility, fees, alert, example: organization.example },
    ...{ phone: phone ?? organization.phone, email: email ?? organization.email, url: url ?? organization.website },
    hours: schedules,
    places: places.map((place) => [place.name, place.address, place.city, place.postcode].filter(Boolean).join(', ')),
  };
};
