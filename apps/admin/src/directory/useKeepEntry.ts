import type { AssureServiceInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { type EntryDraft, inputOf } from './entry-draft.ts';

const ADD_SERVICE = graphql(`
  mutation AddService($input: AddServiceInput!) { addService(input: $input) { service { id } userErrors { code message field } } }
`);
const CHANGE_SERVICE = graphql(`
  mutation ChangeService($input: ChangeServiceInput!) { changeService(input: $input) { service { id } userErrors { code message field } } }
`);
const ASSURE_SERVICE = graphql(`
  mutation AssureService($input: AssureServiceInput!) { assureService(input: $input) { service { id } userErrors { code message field } } }
`);
const ASK_SERVICE = graphql(`
  mutation AskService($input: AskServiceInput!) { askService(input: $input) { service { id } userErrors { code message field } } }
`);

/** Writes a service down; answers its id. */
export function useAddService() {
  const { run, busy, refusals } = useCommand(ADD_SERVICE, { refresh: true });
  return { addService: async (draft: EntryDraft) => (await run(inputOf(draft)))?.service?.id ?? null, busy, refusals };
}

/** Says how it is now. */
export function useChangeService(serviceId: string) {
  const { run, busy, refusals } = useCommand(CHANGE_SERVICE, { refresh: true });
  return { changeService: async (draft: EntryDraft) => (await run({ serviceId, ...inputOf(draft) })) !== null, busy, refusals };
}

/** They were rung: it is right. */
export function useAssureService() {
  const { run, busy, refusals } = useCommand(ASSURE_SERVICE, { repeatable: true, refresh: true });
  return { assureService: async (said: AssureServiceInput) => (await run(said)) !== null, busy, refusals };
}

/** Mails the service its link. */
export function useAskService(serviceId: string) {
  const { run, busy, refusals } = useCommand(ASK_SERVICE, { repeatable: true });
  return { askService: async () => (await run({ serviceId })) !== null, busy, refusals };
}
