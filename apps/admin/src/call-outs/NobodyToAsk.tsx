import { Anchor } from '@mantine/core';
import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { NobodyToAskFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './CallOutSection.module.css';

/** What can be done on this page where a call-out finds nobody, by the part of it that does it. */
const INSTEAD = ['candidates', 'signposting', 'referrals', 'endings'] as const;

type Props = { request: NobodyToAskFragment; onlySpeakers: boolean };

/** Why a call-out would ask nobody, and what to do instead. */
export function NobodyToAsk({ request: { preferredLanguage, callOuts }, onlySpeakers }: Props) {
  const { t } = useTranslation();
  const language = languageName(preferredLanguage, usePageLanguage());
  const asked = callOuts.some(({ waves }) => waves.length > 0);
  const why = asked ? 'asked' : onlySpeakers ? 'onlySpeakers' : 'none';
  return (
    <Notice tone="saffron">
      <p>{t(`nobodyToAsk.${why}`, { language })}</p>
      <p>{t('nobodyToAsk.instead')}</p>
      <ul className={classes.instead}>
        {INSTEAD.map((part) => (
          <li key={part}>
            <Anchor href={`#${part}`}>{t(`nobodyToAsk.${part}`)}</Anchor>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

NobodyToAsk.fragment = graphql(`fragment NobodyToAsk on HelpRequest { id preferredLanguage callOuts { id waves { number } } }`);
