import { useTranslation } from 'react-i18next';
import classes from './QueueViews.module.css';
import { VIEW_NAMES, type View } from './views.ts';

type Props = { view: View; onPick: (view: View) => void };

/** Which part of the queue: by status, in a lead's words. */
export function QueueViews({ view, onPick }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.views} aria-label={t('queue.column.status')}>
      {VIEW_NAMES.map((name) => (
        <button key={name} type="button" className={classes.view} aria-pressed={name === view} onClick={() => onPick(name)}>
          {t(`queue.view.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}
