import { languageName, NOT_PLACED } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { useCategoryOptions } from '../categories/useCategoryOptions.ts';
import type { QueueChoicesFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { useWardOptions } from '../wards/useWardOptions.ts';
import { type Chosen, keysOf, LISTS, type List } from './queue-lists.ts';
import type { View } from './views.ts';

export type QueueChoice = { value: string; label: string; count: number | null; on: boolean };

graphql(`
  fragment QueueChoices on RequestFacets {
    ward: wards { key count } status: statuses { key count } urgency: urgencies { key count } due { key count }
    category: categories { key count } language: languages { key count } hold: holds { key count } snooze: snoozes { key count }
  }
`);

/** Every choice of every list, in the reader's words, with how many requests it would show; null until that is known. */
export function useQueueChoices(view: View, chosen: Chosen, facets: QueueChoicesFragment | null) {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const labelIn = useLabels();
  const choicesOf = (list: List): QueueChoice[] => {
    const counts = new Map(facets?.[list].map(({ key, count }) => [key, count]));
    const known = keysOf(list, view);
    const found = known ?? [...new Set([...counts.keys(), ...chosen[list]])];
    const choices = found.map((value) => ({
      value,
      label: labelIn(list, value),
      count: facets && (counts.get(value) ?? 0),
      on: chosen[list].includes(value),
    }));
    return known
      ? choices
      : choices.sort(
          (one, other) =>
            Number(other.value === NOT_PLACED) - Number(one.value === NOT_PLACED) || one.label.localeCompare(other.label, reader),
        );
  };
  return LISTS.map((list) => ({ list, label: t(`queueFilter.list.${list}`), choices: choicesOf(list) }));
}

/** A key in the reader's words; one that we do not know stands for itself. */
function useLabels() {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const wards = useWardOptions();
  const categories = useCategoryOptions();
  return (list: List, key: string): string => {
    if (list === 'ward' && key === NOT_PLACED) return t('request.noWard');
    if (list === 'ward') return wards.find(({ value }) => value === key)?.label ?? key;
    if (list === 'category') return categories.find(({ value }) => value === key)?.label ?? key;
    if (list === 'language') return languageName(key, reader);
    const words = {
      status: 'status',
      urgency: 'urgency',
      due: 'queueFilter.due',
      hold: 'queueFilter.hold',
      snooze: 'queueFilter.snooze',
    } as const;
    return t(`${words[list]}.${key}` as 'status.OPEN');
  };
}
