import { DECIDES, type Decides } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { Choice } from '../ui/Choice.tsx';

type Props = { said: Decides | null; chosen: Decides; onChoose: (decides: Decides) => void };

/** Who decides among those who say "I can": asked before the first wave, told after it. */
export function WhoDecides({ said, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  if (said) return <p>{t(`callOut.decided.${said}`)}</p>;
  return (
    <Choice
      label={t('callOut.whoDecides')}
      options={DECIDES.map((decides) => ({ value: decides, label: t(`callOut.decides.${decides}`) }))}
      value={chosen}
      onChange={onChoose}
    />
  );
}
