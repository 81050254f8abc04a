import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ServiceCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { LanguageBadge } from '../languages/LanguageBadge.tsx';
import { usePaths } from '../networks/usePaths.ts';
import card from '../ui/Card.module.css';
import { ServiceMarks } from './ServiceMarks.tsx';

/** A service as a search shows it: enough to choose by. */
export function ServiceCard({ service }: { service: ServiceCardFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { id, name, organization, needs, languages, everywhere, wardNames } = service;
  const comma = t('platform.listComma');
  return (
    <article className={card.card}>
      <h2>
        <Link to={paths.service(id)}>
          <bdi>{name}</bdi>
        </Link>
      </h2>
      <p className={card.line}>
        <bdi>{organization.name}</bdi>
      </p>
      <Group gap="xs">
        <ServiceMarks service={service} />
      </Group>
      <p className={card.line}>{needs.map(({ label }) => label).join(comma)}</p>
      <p className={card.line}>{everywhere ? t('directory.everywhere') : wardNames.join(comma)}</p>
      <Group gap="xs">
        {languages.map((tag) => (
          <LanguageBadge key={tag} tag={tag} />
        ))}
      </Group>
    </article>
  );
}

ServiceCard.fragment = graphql(`
  fragment ServiceCard on Service { id name organization { id name } needs { key label } languages everywhere wardNames ...ServiceMarks }
`);
