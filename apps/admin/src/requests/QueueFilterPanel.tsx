import { Checkbox } from '@mantine/core';
import classes from './QueueFilters.module.css';
import type { List } from './queue-lists.ts';
import type { QueueChoice } from './useQueueChoices.ts';

type Props = { lists: { list: List; label: string; choices: QueueChoice[] }[]; onToggle: (list: List, key: string) => void };

/** Every list with its choices; beside each, how many requests it would show. */
export function QueueFilterPanel({ lists, onToggle }: Props) {
  return (
    <div className={classes.lists}>
      {lists
        .filter(({ choices }) => choices.length > 0)
        .map(({ list, label, choices }) => (
          <fieldset key={list} className={classes.list}>
            <legend>{label}</legend>
            {choices.map(({ value, label: name, count, on }) => (
              <Checkbox
                key={value}
                className={classes.choice}
                checked={on}
                onChange={() => onToggle(list, value)}
                label={
                  <>
                    <bdi>{name}</bdi> {count !== null && <span className={classes.count}>({count})</span>}
                  </>
                }
              />
            ))}
          </fieldset>
        ))}
    </div>
  );
}
