import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { CallOutPreviewQuery } from '../gql/graphql.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';

type Next = NonNullable<NonNullable<CallOutPreviewQuery['callOutPreview']>['nextWave']>;

/** More wards than these are a number. */
const MOST_NAMED = 3;

/** Whom the next wave asks, in words: "3 neighbours in Church Street who speak Arabic". */
export function useWhoIsNext() {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  return ({ group, volunteers: count, wardNames }: Next, language: string) => {
    const named = wardNames.slice(0, MOST_NAMED).join(t('platform.listComma'));
    const more = wardNames.length - MOST_NAMED;
    const wards = more > 0 ? t('waves.andOthers', { wards: named, count: more }) : named;
    const speaks = group.endsWith('WITH_LANGUAGE');
    return t(speaks ? 'waves.who.WITH' : 'waves.who.WITHOUT', { count, wards, language: languageName(language, reader) });
  };
}
