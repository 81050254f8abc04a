import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { places: readonly string[]; chosen: string | null; onChoose: (place: string) => void };

/** The place that a call-out names: the ward or one in it, chosen before the first wave. */
export function WhichPlace({ places, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  if (places.length < 2) return null;
  return (
    <NativeSelect
      label={t('callOut.whichPlace')}
      data={[...places]}
      value={chosen ?? places[0]}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}
