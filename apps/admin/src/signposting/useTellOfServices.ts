import type { SignpostingWay } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const TELL_OF_SERVICES = graphql(`
  mutation TellOfServices($input: TellOfServicesInput!) {
    tellOfServices(input: $input) { request { id ...SignpostSection } userErrors { code message field } }
  }
`);
const SIGNPOST_REQUEST = graphql(`
  mutation SignpostRequest($input: SignpostRequestInput!) {
    signpostRequest(input: $input) { request { id status } userErrors { code message field } }
  }
`);

/** They are told of services, by mail or otherwise. */
export function useTellOfServices(requestId: string) {
  const { run, busy, refusals } = useCommand(TELL_OF_SERVICES);
  const tellOfServices = async (serviceIds: string[], way: SignpostingWay, safe = false) =>
    (await run({ requestId, serviceIds, way, safeByEmail: way === 'EMAIL' && safe, safeByText: way === 'SMS' && safe })) !== null;
  return { tellOfServices, busy, refusals };
}

/** They were told, and need no more of us. */
export function useSignpostRequest() {
  const { run, busy, refusals } = useCommand(SIGNPOST_REQUEST, { refresh: true });
  return { signpostRequest: async (requestId: string) => (await run({ requestId })) !== null, busy, refusals };
}
