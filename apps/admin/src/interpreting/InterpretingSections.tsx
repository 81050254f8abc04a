import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { CallSection } from './CallSection.tsx';
import { InterpreterSection } from './InterpreterSection.tsx';

const INTERPRETING = graphql(`
  query Interpreting($id: ID!) { request(id: $id) { id interpreting ...CallSection ...InterpreterSection } }
`);

/** Calls in somebody's own language, as they stand beside a request or as a call itself; asked for beside the page, which asks for much already. */
export function InterpretingSections({ requestId }: { requestId: string }) {
  const { data } = useQuery(INTERPRETING, { variables: { id: requestId } });
  if (!data?.request) return null;
  return data.request.interpreting ? <CallSection request={data.request} /> : <InterpreterSection request={data.request} />;
}
