import { Button, Modal } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueChoicesFragment } from '../gql/graphql.ts';
import { WindowHead } from '../ui/WindowHead.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import { QueueFilterPanel } from './QueueFilterPanel.tsx';
import classes from './QueueFilters.module.css';
import { QueueFilterTags, type Tag } from './QueueFilterTags.tsx';
import { isUsual } from './queue-lists.ts';
import { useQueueChoices } from './useQueueChoices.ts';
import type { useQueueFilter } from './useQueueFilter.ts';

type Props = {
  queue: ReturnType<typeof useQueueFilter>;
  facets: QueueChoicesFragment | null;
  total: number | null;
  wide: boolean;
  opened: boolean;
  panel: { toggle: () => void; close: () => void };
};

/** What narrows the queue: a panel in the page on a desk, over the list on a phone; what was chosen stands above the list. */
export function QueueFilters({ queue, facets, total, wide, opened, panel }: Props) {
  const { t } = useTranslation();
  const { view, chosen, within, narrowed, toggle, set, clear } = queue;
  const button = useRef<HTMLButtonElement>(null);
  const wards = useWardOptions();
  const lists = useQueueChoices(view, chosen, facets);
  const said = lists.filter(({ list }) => !isUsual(list, view, chosen[list]));
  const tags: Tag[] = said.flatMap(({ list, label, choices }) =>
    choices
      .filter(({ on }) => on)
      .map((it) => ({ key: `${list} ${it.value}`, list: label, label: it.label, remove: () => toggle(list, it.value) })),
  );
  if (within) {
    const label = wards.find(({ value }) => value === within)?.label ?? within;
    tags.push({ key: 'within', list: t('queue.within'), label, remove: () => set('within', '') });
  }
  const thenHere = (doIt: () => void) => () => {
    doIt();
    button.current?.focus(); // what was pressed is gone
  };
  const choices = <QueueFilterPanel lists={lists} onToggle={toggle} />;
  return (
    <>
      <div className={classes.head}>
        <Button
          ref={button}
          variant="default"
          leftSection={<IconFilter size={20} aria-hidden />}
          aria-expanded={opened}
          onClick={panel.toggle}
        >
          {narrowed > 0 ? t('queue.filters', { count: narrowed }) : t('queue.filter')}
        </Button>
        <QueueFilterTags tags={tags.map((tag) => ({ ...tag, remove: thenHere(tag.remove) }))} onClear={thenHere(clear)} />
      </div>
      {wide && opened && (
        <section className={classes.panel} aria-label={t('queue.filter')}>
          {choices}
        </section>
      )}
      {!wide && (
        <Modal opened={opened} onClose={panel.close} withCloseButton={false} fullScreen>
          <WindowHead title={t('queue.filter')} />
          {choices}
          <div className={classes.foot}>
            {narrowed > 0 && (
              <Button variant="subtle" onClick={clear}>
                {t('queue.clear')}
              </Button>
            )}
            <Button onClick={panel.close}>
              {total === null ? t('queueFilter.back') : t('queueFilter.show', { count: total })}
            </Button>
          </div>
        </Modal>
      )}
    </>
  );
}
