import { useTranslation } from 'react-i18next';
import type { WhoLookedFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { useFieldNames } from '../timeline/useFieldNames.ts';

type Look = WhoLookedFragment['looks'][number];

/** More people than these are a number; each of their looks is in what happened. */
const MOST_NAMED = 4;

/** Who has opened something of this request, how often and when last; whoever was last comes first. */
export function useWhoLooked({ looks }: WhoLookedFragment): string[] {
  const { t } = useTranslation();
  const { soon } = useFormats();
  const { roleName } = useFieldNames();
  const named = ({ who, mine, role }: Look) => {
    if (mine) return t('whoSees.you');
    if (role === 'REQUESTER') return t('happened.themselves');
    // Who has left has no name any more.
    const alike = !who || looks.some((other) => !other.mine && other.who === who && other.role !== role);
    return alike ? t('happened.inRole', { who: who || t('interpreting.somebody'), role: roleName(role) }) : who;
  };
  const people = new Map<string, { name: string; count: number; at: string }>();
  for (const look of looks) {
    const name = named(look);
    const before = people.get(name)?.count ?? 0;
    people.delete(name);
    people.set(name, { name, count: before + 1, at: look.at });
  }
  const lines = [...people.values()].reverse().map(({ name, count, at }) => t('whoSees.looked', { name, count, time: soon(at) }));
  const more = lines.length - MOST_NAMED;
  return more > 0 ? [...lines.slice(0, MOST_NAMED), t('whoSees.more', { count: more })] : lines;
}

useWhoLooked.fragment = graphql(`fragment WhoLooked on HelpRequest { id looks { id at who mine role } }`);
