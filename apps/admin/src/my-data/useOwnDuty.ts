import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const OWN_DUTY = graphql(`query OwnDuty { me { id wards { code name viewerDutyDays } } }`);

/** The wards I lead, each with the weekdays on which I am on duty there; none until they are known. */
export const useOwnDuty = () => useQuery(OWN_DUTY).data?.me?.wards ?? [];
