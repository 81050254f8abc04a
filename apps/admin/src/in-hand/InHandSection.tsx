import { useTranslation } from 'react-i18next';
import type { InHandSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import classes from './InHandSection.module.css';
import { useInHand } from './useInHand.ts';

/** Who else is at it now, in words: what a lead asks before they ring. Nothing once it has ended. */
export function InHandSection({ request }: { request: InHandSectionFragment }) {
  const { t } = useTranslation();
  const lines = useInHand(request);
  if (request.endedAt) return null;
  return (
    <Section title={t('inHand.title')}>
      {lines.length === 0 ? (
        <p>{t('inHand.nobody')}</p>
      ) : (
        <ul className={classes.lines}>
          {lines.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

InHandSection.fragment = graphql(`fragment InHandSection on HelpRequest { id endedAt ...InHand }`);
