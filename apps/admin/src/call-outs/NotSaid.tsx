import { IconEyeOff } from '@tabler/icons-react';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { NotSaidFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Notice } from '../ui/Notice.tsx';

type Props = { request: NotSaidFragment; onlySpeakers: boolean };

/** What no call-out says, whatever the language it is read in, so that a lead need not fear for it. */
export function NotSaid({ request: { category, preferredLanguage }, onlySpeakers }: Props) {
  const { t } = useTranslation();
  const language = languageName(preferredLanguage, usePageLanguage());
  return (
    <Notice tone="canal" icon={<IconEyeOff size={20} aria-hidden />}>
      <p>
        <strong>{t('notSaid.title')}</strong> {t('notSaid.always')}
      </p>
      {category.label.toLowerCase() !== category.publicLabel.toLowerCase() && (
        <p>{t('notSaid.category', { said: category.publicLabel, kept: category.label })}</p>
      )}
      {onlySpeakers && <p>{t('notSaid.language', { language })}</p>}
    </Notice>
  );
}

NotSaid.fragment = graphql(`fragment NotSaid on HelpRequest { id preferredLanguage category { key label publicLabel } }`);
