import { fitting, MOST_SERVICES_TEXTED, type PageLanguage, type ToldService, toldShortly } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { Refusal } from '../platform/refusal.ts';
import { useMe } from '../staff/me.ts';
import { TextToSend } from '../texts/TextToSend.tsx';

type Props = {
  services: ToldService[];
  language: PageLanguage;
  busy: boolean;
  refusals: readonly Refusal[];
  onSend: (safe: boolean) => void;
};

/** The same as a text that we send to their telephone; three services fit into one. */
export function TellByText({ services, language, ...sending }: Props) {
  const { t } = useTranslation();
  const { network } = useMe();
  if (services.length > MOST_SERVICES_TEXTED) return <p>{t('texts.tooMany', { most: MOST_SERVICES_TEXTED })}</p>;
  const text = fitting(toldShortly(services, network.name, language));
  return text === null ? <p>{t('texts.tooLong')}</p> : <TextToSend text={text} language={language} {...sending} />;
}
