import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './QueueFilters.module.css';

export type Tag = { key: string; list: string; label: string; remove: () => void };

/** What narrows the queue now; a press takes it away. */
export function QueueFilterTags({ tags, onClear }: { tags: Tag[]; onClear: () => void }) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  return (
    <ul className={classes.tags} aria-label={t('queueFilter.chosen')}>
      {tags.map(({ key, list, label, remove }) => (
        <li key={key}>
          <button
            type="button"
            className={classes.tag}
            aria-label={t('queueFilter.remove', { what: t('queueFilter.tag', { list, label }) })}
            onClick={remove}
          >
            <span>{t('queueFilter.tag', { list, label })}</span>
            <IconX size={16} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={classes.clear} onClick={onClear}>
          {t('queue.clear')}
        </button>
      </li>
    </ul>
  );
}
