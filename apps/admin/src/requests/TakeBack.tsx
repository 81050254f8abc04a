import { useQuery } from '@apollo/client/react';
import { AssignmentsSection } from '../assignments/AssignmentsSection.tsx';
import { graphql } from '../gql/index.ts';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';

const WHO_HAS_IT = graphql(`query WhoHasIt($id: ID!) { me { id } request(id: $id) { id ...AssignmentsSection } }`);

/** Who has it; from whom it is taken back, it is open again. */
export function TakeBack({ requestId }: { requestId: string }) {
  const { data, error, refetch } = useQuery(WHO_HAS_IT, { variables: { id: requestId } });
  if (data?.request) return <AssignmentsSection request={data.request} />;
  return error ? <TryAgain error={error} onTryAgain={() => void refetch().catch(() => {})} /> : <Waiting />;
}
