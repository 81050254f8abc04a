import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageCoverageFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Notice } from '../ui/Notice.tsx';

type Props = { coverage: LanguageCoverageFragment; children?: ReactNode };

/** "2 Arabic speakers in Church Street, none in your ward", in the server's words; what else reaches stands below it. */
export function LanguageCoverage({ coverage, children }: Props) {
  const { t } = useTranslation();
  return (
    <Notice tone="canal">
      <p>
        <strong>{t('candidates.coverage')}</strong> {coverage.sentence}
      </p>
      {children}
    </Notice>
  );
}

LanguageCoverage.fragment = graphql(`fragment LanguageCoverage on LanguageCoverage { language sentence }`);
