import { type PageLanguage, WORDS_NOW } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { CredentialKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const RECORD_CHECK = graphql(`
  mutation RecordCheck($input: RecordCheckInput!) {
    recordCheck(input: $input) { volunteer { id ...Checks } userErrors { code message field } }
  }
`);

/** What is written down of something a volunteer has shown; `yes` is the language in which they said yes to it. */
export type Seen = { kind: CredentialKind; seenOn: string; validUntil: string; yes: PageLanguage | '' };

/** Puts on record what a lead has seen. Answers whether it is there. */
export function useRecordCheck(volunteerId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(RECORD_CHECK);
  async function recordCheck({ kind, seenOn, validUntil, yes }: Seen): Promise<boolean> {
    const consent = yes ? { words: WORDS_NOW.CHECK, language: yes } : null;
    const kept = (await run({ volunteerId, kind, seenOn, validUntil: validUntil || null, consent })) !== null;
    if (kept) toast(t('checks.saved'));
    return kept;
  }
  return { recordCheck, busy, refusals };
}
