import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Selection } from './useSelection.ts';

type Props = {
  request: { id: string; category: { label: string }; ward: { name: string } | null };
  selection: Selection;
  className?: string;
};

/** Picks a request of the queue; with shift, all from the last one picked to this one. */
export function PickRequest({ request, selection, className }: Props) {
  const { t } = useTranslation();
  const { id, category, ward } = request;
  return (
    <Checkbox
      className={className ?? ''}
      size="md"
      aria-label={t('queueBulk.pick', { what: category.label, ward: ward?.name ?? t('request.noWard') })}
      checked={selection.has(id)}
      onChange={(event) => selection.toggle(id, 'shiftKey' in event.nativeEvent && event.nativeEvent.shiftKey === true)}
    />
  );
}
