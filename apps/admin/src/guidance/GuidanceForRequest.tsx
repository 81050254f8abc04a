import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { GuidanceForRequestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { useGuidanceAbout } from './useGuidanceAbout.ts';

/** What volunteers are asked to keep to in this kind of help, done this way; read when it is wanted. */
export function GuidanceForRequest({ request }: { request: GuidanceForRequestFragment }) {
  const { t } = useTranslation();
  const { category, way } = request;
  return (
    <Section title={t('guidanceFor.title')}>
      <Unfold label={t('guidanceFor.read', { category: category.label, way: t(`way.${way}`) })}>
        <Texts about={[category.key, way]} />
      </Unfold>
    </Section>
  );
}

function Texts({ about }: { about: readonly string[] }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const { parts, error, askAgain } = useGuidanceAbout(about);
  if (error && !parts) return <TryAgain error={error} onTryAgain={askAgain} />;
  if (!parts) return <Waiting />;
  return (
    <>
      {parts.length === 0 && <p>{t('guidanceFor.none')}</p>}
      {parts.map(({ about: of, language, text, source }) => (
        <div key={of} lang={language} dir="auto">
          <p>{text}</p>
          <p>
            <small>{source}</small>
          </p>
        </div>
      ))}
      <p>
        <Anchor component={Link} to={paths.guidance}>
          {t('guidanceFor.all')}
        </Anchor>
      </p>
    </>
  );
}

GuidanceForRequest.fragment = graphql(`fragment GuidanceForRequest on HelpRequest { id way category { key label } }`);
