import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { TellCodeWord } from './TellCodeWord.tsx';

type Props = { ward: string; codeWord: string | null };

/** Taken, and another ward's: that ward's lead deals with it and nobody here sees it again. */
export function TakenElsewhere({ ward, codeWord }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Notice tone="canal" urgent>
        {t('intake.takenElsewhere', { ward })}
      </Notice>
      <TellCodeWord codeWord={codeWord} />
    </>
  );
}
