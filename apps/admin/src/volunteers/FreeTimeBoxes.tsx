import { Checkbox } from '@mantine/core';
import { DAY_PARTS, FREE_TIMES, type FreeTime } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useWeekdays } from '../standing-arrangements/useWeekdays.ts';
import classes from './FreeTimeBoxes.module.css';

type Props = { picked: FreeTime[]; onPick: (picked: FreeTime[]) => void };

/** A week in boxes: a line for each day, a column for each part of it; each box says both. */
export function FreeTimeBoxes({ picked, onPick }: Props) {
  const { t } = useTranslation();
  const { options } = useWeekdays();
  return (
    <Checkbox.Group
      label={t('free.times')}
      description={t('free.timesHint')}
      value={picked}
      onChange={(now) => onPick(FREE_TIMES.filter((time) => now.includes(time)))}
    >
      <table className={classes.week}>
        <thead>
          <tr>
            <td />
            {DAY_PARTS.map((part) => (
              <th key={part} scope="col">
                {t(`free.parts.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map(({ value, label: day }, row) => (
            <tr key={value}>
              <th scope="row">{day}</th>
              {DAY_PARTS.map((part, column) => (
                <td key={part}>
                  <Checkbox
                    value={FREE_TIMES[row * DAY_PARTS.length + column]}
                    size="md"
                    aria-label={t('free.time', { day, part: t(`free.parts.${part}`) })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Checkbox.Group>
  );
}
