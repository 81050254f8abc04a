import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './QueueViews.module.css';
import type { SavedView } from './useQueueViews.ts';
import { VIEW_NAMES, type View } from './views.ts';

type Props = {
  view: View;
  /** The saved view that is shown, if any. */
  current: SavedView | null;
  saved: SavedView[];
  onPick: (view: View) => void;
  onShow: (view: SavedView) => void;
};

/** Which part of the queue: by status in a lead's words, then what was kept under a name. */
export function QueueViews({ view, current, saved, onPick, onShow }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <fieldset className={classes.views} aria-label={t('queue.column.status')}>
        {VIEW_NAMES.map((name) => (
          <button
            key={name}
            type="button"
            className={classes.view}
            aria-pressed={name === view && !current}
            onClick={() => onPick(name)}
          >
            {t(`queue.view.${name}`)}
          </button>
        ))}
      </fieldset>
      {saved.length > 0 && (
        <fieldset className={classes.views} aria-label={t('queueViews.title')}>
          {saved.map((it) => (
            <button
              key={it.id}
              type="button"
              className={classes.view}
              aria-pressed={it.id === current?.id}
              onClick={() => onShow(it)}
            >
              {it.shared && <IconUsers size={16} role="img" aria-label={t('queueViews.shared')} />}
              <bdi>{it.name}</bdi>
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
