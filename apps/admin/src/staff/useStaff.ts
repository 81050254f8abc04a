import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const STAFF = graphql(`
  query StaffAndInvitations {
    me { id tooFewCoordinators }
    staffMembers { id ...StaffMemberCard }
    invitations { id ...InvitationCard }
  }
`);

/** The staff of the network and who is invited, for its coordinators. */
export function useStaff() {
  const { data, loading, error, refetch } = useQuery(STAFF);
  const all = data?.staffMembers ?? null;
  return {
    staff: all?.filter(({ leftAt }) => leftAt === null) ?? null,
    left: all?.filter(({ leftAt }) => leftAt !== null) ?? [],
    invitations: data?.invitations ?? [],
    busy: loading,
    error,
    askAgain: () => void refetch().catch(() => {}), // the error is in the result
  };
}
