import { IconMoodKid } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { YoungPersonFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Notice } from '../ui/Notice.tsx';

/** Somebody under 18 waits for a call today, and no volunteer can be asked. */
export function YoungPerson({ request: { youngPerson, endedAt } }: { request: YoungPersonFragment }) {
  const { t } = useTranslation();
  if (!youngPerson || endedAt) return null;
  return (
    <Notice tone="brick" icon={<IconMoodKid size={22} aria-hidden />}>
      <strong>{t('request.youngTitle')}</strong>
      <p>{t('request.youngText')}</p>
    </Notice>
  );
}

YoungPerson.fragment = graphql(`fragment YoungPerson on HelpRequest { youngPerson endedAt }`);
