import type { Scene } from './scenes.ts';

/** One text that a lead shares, as the API gives it. */
export type SharedText = { language: string; direction: string; text: string };

/** What the lead of a request reads to share; nothing while it has no call-out that is out. */
export async function sharedTextsOf({ lead, request }: Pick<Scene, 'lead' | 'request'>): Promise<SharedText[]> {
  const asked = await lead.ask<{ request: { callOuts: { share: SharedText[] }[] } }>(
    'query ($id: ID!) { request(id: $id) { callOuts { share { language direction text } } } }',
    { id: request.id },
  );
  return asked.request.callOuts.flatMap(({ share }) => share);
}

/** The token of the link in what is shared. */
export const tokenIn = ([first]: SharedText[]): string => /\/c\/([\w-]+)\?/.exec(first?.text ?? '')?.[1] ?? '';
