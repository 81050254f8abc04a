import { useTranslation } from 'react-i18next';
import { useLive } from '../platform/live/useLive.ts';
import classes from './LiveMark.module.css';

/** Whether the page is as things are, in a word or two; there is room for it before it is known. */
export function LiveMark() {
  const { t } = useTranslation();
  const state = useLive();
  return (
    <span role="status" className={classes.mark} data-state={state}>
      {state !== 'STARTING' && t(`live.${state}`)}
    </span>
  );
}
