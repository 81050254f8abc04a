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
export function NobodyToAsk({ request, onlySpeakers }: Props) {
  const { t } = useTranslation();
  const { preferredLanguage, callOuts } = request;
  const language = languageName(preferredLanguage, usePageLanguage());
  const asked = callOuts.some(({ waves }) => waves.length > 0);
  const why = asked ? 'asked' : onlySpeakers ? 'onlySpeakers' : 'none';
  const stands = standing(request);
  const instead = INSTEAD.filter((part) => stands[part]);
  return (
    <Notice tone="saffron">
      <p>{t(`nobodyToAsk.${why}`, { language })}</p>
      {instead.length > 0 && <p>{t('nobodyToAsk.instead')}</p>}
      {instead.length > 0 && (
        <ul className={classes.instead}>
          {instead.map((part) => (
            <li key={part}>
              <Anchor href={`#${part}`}>{t(`nobodyToAsk.${part}`)}</Anchor>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** Which of those parts are on the page for this request; each decides so itself. */
const standing = ({ cameBy, viewerCan: can, referrals }: NobodyToAskFragment): Record<(typeof INSTEAD)[number], boolean> => ({
  candidates: can.assign,
  signposting: can.cancel && cameBy !== 'ORGANIZATION',
  referrals: can.showDetails || referrals.length > 0,
  endings: can.cancel || can.markUnmet || can.markDuplicate,
});

NobodyToAsk.fragment = graphql(`
  fragment NobodyToAsk on HelpRequest {
    id preferredLanguage cameBy viewerCan { assign cancel showDetails markUnmet markDuplicate } callOuts { id waves { number } } referrals { id }
  }
`);
