import { useTranslation } from 'react-i18next';
import type { LastCallFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';

/** How the last call went; nothing before the first. */
export function LastCall({ request: { lastCall } }: { request: LastCallFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!lastCall) return null;
  const { outcome, at, by, callBackAt } = lastCall;
  const how = callBackAt ? t('calls.backAt', { time: formats.soon(callBackAt) }) : t(`calls.outcome.${outcome}`);
  return <p>{t('calls.last', { outcome: how, time: formats.soon(at), by })}</p>;
}

LastCall.fragment = graphql(`fragment LastCall on HelpRequest { lastCall { id at by outcome callBackAt } }`);
