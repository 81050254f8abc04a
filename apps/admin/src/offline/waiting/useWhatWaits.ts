import { useTranslation } from 'react-i18next';
import { useFormats } from '../../page-language/useFormats.ts';
import type { Waiting } from './waiting.ts';

/** What is to be done, as the button that was pressed says it. */
export function useWhatWaits() {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ does, to }: Pick<Waiting, 'does' | 'to'>): string => {
    switch (does.verb) {
      case 'snooze':
        return t('waiting.snooze', { when: does.day ? formats.day(does.day) : t(`snooze.choice.${does.choice}`) });
      case 'wake':
        return t('snooze.wake');
      case 'letGo':
        return t('hold.letGo');
      case 'confirm':
        return t('waiting.confirm');
      case 'move':
        return to ? t('waiting.move', { ward: to }) : t('waiting.moveSomewhere');
    }
  };
}
