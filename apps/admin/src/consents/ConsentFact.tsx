import { languageName } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { ConsentFactFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';

/** When they said yes to what we keep, how, and in which language. */
export function ConsentFact({ request }: { request: ConsentFactFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reader = usePageLanguage();
  const { consentWords, consentLanguage, consentAt } = request;
  if (!consentWords || !consentLanguage || !consentAt) return t('consent.notYet');
  const language = languageName(consentLanguage, reader);
  return t(`consent.given.${consentWords}`, { language, time: formats.moment(consentAt) });
}

ConsentFact.fragment = graphql(`fragment ConsentFact on HelpRequest { consentWords consentLanguage consentAt }`);
