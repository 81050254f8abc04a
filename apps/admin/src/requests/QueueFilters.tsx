import { Button, NativeSelect } from '@mantine/core';
import { URGENCIES } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useCategoryOptions } from '../categories/useCategoryOptions.ts';
import { useLanguageOptions } from '../languages/useLanguageOptions.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import classes from './QueueFilters.module.css';
import { FILTERS, type Filter } from './useQueueFilter.ts';

type Props = {
  values: Record<Filter, string | null>;
  narrowed: number;
  onSet: (name: Filter, value: string) => void;
  onClear: () => void;
};

/** What narrows the queue; the ward alone, whoever deals with it, is a filter that the wards page sets. */
export function QueueFilters({ values, narrowed, onSet, onClear }: Props) {
  const { t } = useTranslation();
  const wards = useWardOptions();
  const options = {
    ward: wards,
    within: wards,
    category: useCategoryOptions(),
    language: useLanguageOptions(),
    urgency: URGENCIES.map((urgency) => ({ value: urgency, label: t(`urgency.${urgency}`) })),
  };
  return (
    <Disclosure summary={narrowed > 0 ? t('queue.filters', { count: narrowed }) : t('queue.filter')} open={narrowed > 0}>
      <div className={classes.filters}>
        {FILTERS.filter((name) => name !== 'within' || values.within).map((name) => (
          <NativeSelect
            key={name}
            label={name === 'within' ? t('queue.within') : t(`queue.column.${name === 'category' ? 'what' : name}`)}
            data={[{ value: '', label: t('queue.any') }, ...options[name]]}
            value={values[name] ?? ''}
            onChange={(event) => onSet(name, event.currentTarget.value)}
          />
        ))}
        {narrowed > 0 && (
          <Button variant="subtle" onClick={onClear}>
            {t('queue.clear')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
