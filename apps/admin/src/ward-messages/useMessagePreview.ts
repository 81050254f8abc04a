import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { WardMessagePreviewQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { type Refusal, refusalOf } from '../platform/refusal.ts';
import { type MessageDraft, textsOf } from './message-draft.ts';

const PREVIEW = graphql(`
  query WardMessagePreview($wardCode: ID!, $texts: [WardMessageTextInput!]!) {
    me { id }
    wardMessagePreview(wardCode: $wardCode, texts: $texts) {
      troubles { field kind } volunteers againAt quietUntil ...MessagePreview
    }
  }
`);

type Preview = NonNullable<WardMessagePreviewQuery['wardMessagePreview']>;

/** What a draft would come to; nothing any more once another letter of it is typed. */
export function useMessagePreview(wardCode: string, draft: MessageDraft) {
  const client = useApolloClient();
  const [of, setOf] = useState<{ draft: MessageDraft; wardCode: string; preview: Preview } | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [attempt, setAttempt] = useState(0);
  async function look() {
    setBusy(true);
    setRefusals([]);
    try {
      const variables = { wardCode, texts: textsOf(draft) };
      const { data } = await client.query({ query: PREVIEW, variables, fetchPolicy: 'no-cache' });
      const preview = data?.wardMessagePreview;
      if (preview) setOf({ draft, wardCode, preview });
    } catch (error) {
      setRefusals([refusalOf(error)]);
    }
    setAttempt((was) => was + 1);
    setBusy(false);
  }
  const ofWard = of?.wardCode === wardCode ? of : null;
  return {
    look,
    busy,
    refusals,
    attempt,
    /** What is to be written differently, until it is looked at again. */
    troubles: ofWard?.preview.troubles ?? [],
    preview: ofWard?.draft === draft && ofWard.preview.troubles.length === 0 ? ofWard.preview : null,
  };
}
