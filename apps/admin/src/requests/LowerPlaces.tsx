import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takesPlace } from '../assignments/live.ts';
import type { LowerPlacesFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useLowerPlaces } from './useLowerPlaces.ts';

type Props = { request: LowerPlacesFragment };

/** Fewer volunteers will do, though not fewer than are on it. */
export function LowerPlaces({ request: { id, places, assignments, viewerCan } }: Props) {
  const { t } = useTranslation();
  const taken = assignments.filter(takesPlace).length;
  const fewest = Math.max(1, taken);
  const [picked, setPicked] = useState(String(fewest));
  const { lowerPlaces, busy, refusals } = useLowerPlaces(id);
  if (!viewerCan.lowerPlaces) return null;
  const options = Array.from({ length: places - fewest }, (_, index) => String(fewest + index));
  return (
    <Disclosure summary={t('places.fewer')}>
      <p>{t(taken > 0 ? 'places.erases' : 'places.text')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void lowerPlaces(Number(picked));
        }}
      >
        <Group align="end">
          <NativeSelect
            label={t('places.enough')}
            data={options}
            value={picked}
            onChange={(event) => setPicked(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={busy}>
            {t('places.lower')}
          </Button>
        </Group>
        <Refusals refusals={refusals} />
      </form>
    </Disclosure>
  );
}

LowerPlaces.fragment = graphql(
  `fragment LowerPlaces on HelpRequest { id places assignments { id status } viewerCan { lowerPlaces } }`,
);
