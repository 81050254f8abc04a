import { useQuery } from '@apollo/client/react';
import { dayIn, TIME_ZONE } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { lineAround, says, wordsIn } from './plain.ts';
import { SHORTEST } from './useFind.ts';

const GUIDANCE = graphql(`query FindGuidance {
  guidanceVersions { id day texts { language text } parts { about language text } }
  categories { key label }
}`);

/** The guidance of the day in the reader's language that speaks of this, with the line that does. */
export function useFindGuidance(text: string): { title: string; line: string }[] {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const skip = [...text].length < SHORTEST;
  const { data } = useQuery(GUIDANCE, { fetchPolicy: 'cache-first', skip });
  const today = dayIn(TIME_ZONE, new Date());
  const now = data?.guidanceVersions.find(({ day }) => day <= today);
  if (skip || !now) return [];
  const about = (key: string) => data?.categories.find((category) => category.key === key)?.label ?? t('guidance.title');
  const words = wordsIn(text);
  return [
    ...now.texts.map(({ language, text: whole }) => ({ title: t('guidance.title'), language, whole })),
    ...now.parts.map(({ about: key, language, text: whole }) => ({ title: about(key), language, whole })),
  ]
    .filter(({ language, title, whole }) => language === reader && says(`${title} ${whole}`, words))
    .map(({ title, whole }) => ({ title, line: lineAround(whole, words) }));
}
