import { useTranslation } from 'react-i18next';
import type { LanguageCoverageFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Notice } from '../ui/Notice.tsx';

/** "2 Arabic speakers in Church Street, none in your ward", in the server's words. */
export function LanguageCoverage({ coverage }: { coverage: LanguageCoverageFragment }) {
  const { t } = useTranslation();
  return (
    <Notice tone="canal">
      <p>
        <strong>{t('candidates.coverage')}</strong> {coverage.sentence}
      </p>
    </Notice>
  );
}

LanguageCoverage.fragment = graphql(`fragment LanguageCoverage on LanguageCoverage { language sentence }`);
