import { Button, Select, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../ui/Form.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { useChangeNeighbour } from './useChangeNeighbour.ts';
import type { NamedWard } from './useWard.ts';
import classes from './WardPage.module.css';

type Props = { ward: NamedWard & { neighbours: NamedWard[] }; wards: NamedWard[]; canChange: boolean };

/** Which wards are beside this one, and what hangs on it; a coordinator adds one and takes one away. */
export function NeighboursSection({ ward, wards, canChange }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('ward.neighbours')}>
      <p>{t('ward.neighboursText')}</p>
      {ward.neighbours.length === 0 && <p>{t('ward.noNeighbours')}</p>}
      {canChange ? (
        <ChangeNeighbours ward={ward} wards={wards} />
      ) : (
        <ul className={classes.lines}>
          {ward.neighbours.map(({ code, name }) => (
            <li key={code}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ChangeNeighbours({ ward, wards }: Omit<Props, 'canChange'>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const { changeNeighbour, busy, refusals } = useChangeNeighbour(ward);
  const others = wards.filter(({ code }) => code !== ward.code && ward.neighbours.every((it) => it.code !== code));
  async function add() {
    const other = others.find(({ code }) => code === chosen);
    setMissing(!other);
    if (other && (await changeNeighbour(other, true))) setChosen(null);
  }
  return (
    <>
      <ul className={classes.lines}>
        {ward.neighbours.map((neighbour) => (
          <li key={neighbour.code}>
            <bdi>{neighbour.name}</bdi>
            <Button variant="subtle" loading={busy} onClick={() => void changeNeighbour(neighbour, false)}>
              {t('ward.noMoreNeighbour')}
              <VisuallyHidden>
                : <bdi>{neighbour.name}</bdi>
              </VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
      <Refusals refusals={refusals} />
      <Form submit={t('ward.addNeighbourNow')} quiet busy={busy} refusals={[]} onSubmit={() => void add()}>
        <Select
          label={t('ward.addNeighbour')}
          description={t('ward.addNeighbourText')}
          data={others.map(({ code, name }) => ({ value: code, label: name }))}
          value={chosen}
          onChange={setChosen}
          error={missing && chosen === null && t('ward.neighbourMissing')}
          searchable
        />
      </Form>
    </>
  );
}
