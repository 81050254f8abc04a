import { IconLayoutKanban, IconList } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './QueueViews.module.css';

/** The same requests one after the other, or by status in columns. */
export function QueueSwitch({ board, onSwitch }: { board: boolean; onSwitch: (board: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.views} aria-label={t('board.as')}>
      <button type="button" className={classes.view} aria-pressed={!board} onClick={() => onSwitch(false)}>
        <IconList size={18} aria-hidden />
        {t('board.list')}
      </button>
      <button type="button" className={classes.view} aria-pressed={board} onClick={() => onSwitch(true)}>
        <IconLayoutKanban size={18} aria-hidden />
        {t('board.board')}
      </button>
    </fieldset>
  );
}
