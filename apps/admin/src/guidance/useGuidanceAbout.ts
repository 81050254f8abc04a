import { useQuery } from '@apollo/client/react';
import { dayIn, TIME_ZONE } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';

const GUIDANCE_PARTS = graphql(`query GuidanceParts { guidanceVersions { id day parts { about language text source } } }`);

/** What today's guidance says about each of these, in the reader's language or else in English; null until it is here. */
export function useGuidanceAbout(about: readonly string[]) {
  const reader = usePageLanguage();
  const { data, error, refetch } = useQuery(GUIDANCE_PARTS);
  const today = dayIn(TIME_ZONE, new Date());
  const all = data?.guidanceVersions.find(({ day }) => day <= today)?.parts ?? [];
  const written = all.filter(({ text }) => text.trim() !== '');
  const parts = about.flatMap((of) => {
    const texts = written.filter((part) => part.about === of);
    const found = texts.find(({ language }) => language === reader) ?? texts.find(({ language }) => language === 'en');
    return found ? [found] : [];
  });
  return { parts: data ? parts : null, error, askAgain: () => void refetch().catch(() => {}) };
}
