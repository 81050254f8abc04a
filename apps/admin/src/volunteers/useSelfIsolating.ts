import { type PageLanguage, WORDS_NOW } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const SET_SELF_ISOLATING = graphql(`
  mutation SetSelfIsolating($input: SetSelfIsolatingInput!) {
    setSelfIsolating(input: $input) { volunteer { id ...SelfIsolating } userErrors { code message field } }
  }
`);

/** That they stay at home, by a yes to words read in this language; and that it is over, which deletes both. */
export function useSelfIsolating(volunteerId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(SET_SELF_ISOLATING);
  const goOutAgain = async () => {
    if (await run({ volunteerId, selfIsolating: false, consent: null })) toast(t('isolating.gone'));
  };
  return {
    stayAtHome: async (language: PageLanguage): Promise<boolean> => {
      const kept = (await run({ volunteerId, selfIsolating: true, consent: { words: WORDS_NOW.ISOLATION, language } })) !== null;
      if (kept) toast(t('isolating.saved'), () => void goOutAgain());
      return kept;
    },
    goOutAgain,
    busy,
    refusals,
  };
}
