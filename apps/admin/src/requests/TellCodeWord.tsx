import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';

type Props = { codeWord: string | null };

/** What the lead says before they hang up. */
export function TellCodeWord({ codeWord }: Props) {
  const { t } = useTranslation();
  if (codeWord === null) return null;
  return (
    <Notice tone="canal" urgent>
      <strong>{t('intake.tell', { codeWord })}</strong>
      <br />
      {t('intake.tellWhy')}
    </Notice>
  );
}
