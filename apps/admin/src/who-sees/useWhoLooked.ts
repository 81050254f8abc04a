import { useTranslation } from 'react-i18next';
import type { WhoLookedFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';

/** More people than these are a number; each of their looks is in what happened. */
const MOST_NAMED = 4;

/** Who has opened something of this request, how often and when last; whoever was last comes first. */
export function useWhoLooked({ looks }: WhoLookedFragment): string[] {
  const { t } = useTranslation();
  const { soon } = useFormats();
  const people = new Map<string, { name: string; count: number; at: string }>();
  for (const { who, mine, role, at } of looks) {
    const name = mine ? t('whoSees.you') : role === 'REQUESTER' ? t('happened.themselves') : who;
    const before = people.get(name)?.count ?? 0;
    people.delete(name);
    people.set(name, { name, count: before + 1, at });
  }
  const lines = [...people.values()].reverse().map(({ name, count, at }) => t('whoSees.looked', { name, count, time: soon(at) }));
  const more = lines.length - MOST_NAMED;
  return more > 0 ? [...lines.slice(0, MOST_NAMED), t('whoSees.more', { count: more })] : lines;
}

useWhoLooked.fragment = graphql(`fragment WhoLooked on HelpRequest { id looks { id at who mine role } }`);
