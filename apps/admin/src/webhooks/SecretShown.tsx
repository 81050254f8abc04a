import { useTranslation } from 'react-i18next';
import { KeyShown } from '../clients/KeyShown.tsx';

type Props = { secret: string | null; onDone: () => void };

/** What signs, once: to be copied now, for nobody can show it again. */
export function SecretShown({ secret, onDone }: Props) {
  const { t } = useTranslation();
  const words = { label: t('webhooks.secret.label'), once: t('webhooks.secret.once'), copy: t('webhooks.secret.copy') };
  return <KeyShown apiKey={secret} words={words} onDone={onDone} />;
}
