import { useTranslation } from 'react-i18next';
import type { HeldGroupFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { GROUPS } from './groups.ts';
import { HeldLine } from './HeldLine.tsx';
import classes from './Upkeep.module.css';

type Props = { group: keyof typeof GROUPS; held: HeldGroupFragment[] };

/** What is held about some people: a line for each kind there is, and the names of those there is nothing of. */
export function HeldGroup({ group, held }: Props) {
  const { t } = useTranslation();
  const theirs = GROUPS[group].flatMap((kind) => held.filter((one) => one.kind === kind));
  const none = theirs.filter(({ count }) => count === 0).map(({ kind }) => t(`upkeep.kind.${kind}`));
  return (
    <Section title={t(`upkeep.group.${group}`)}>
      <ul className={classes.lines}>
        {theirs
          .filter(({ count }) => count > 0)
          .map((one) => (
            <HeldLine key={one.kind} held={one} />
          ))}
      </ul>
      {none.length > 0 && <p className={classes.none}>{t('upkeep.none', { kinds: none.join(t('platform.listComma')) })}</p>}
    </Section>
  );
}

HeldGroup.fragment = graphql(`fragment HeldGroup on Held { kind count ...HeldLine }`);
