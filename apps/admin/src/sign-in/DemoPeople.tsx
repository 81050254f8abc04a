import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './DemoPeople.module.css';
import { DemoPersonButton } from './DemoPersonButton.tsx';
import { type DemoPerson, signInAsDemoPerson, useDemoPeople } from './useDemoPeople.ts';

type Props = { onSignedIn: (network: string) => void };

/** In the demo anybody may be anybody: one press each, by network. */
export function DemoPeople({ onSignedIn }: Props) {
  const { t } = useTranslation();
  const people = useDemoPeople();
  const [failed, setFailed] = useState(false);
  if (people.length === 0) return null;

  const networks = [...new Map(people.map(({ network }) => [network.slug, network])).values()];
  async function become({ id, network }: DemoPerson) {
    const signedIn = await signInAsDemoPerson(id);
    setFailed(!signedIn);
    if (signedIn) onSignedIn(network.slug);
  }
  return (
    <section className={classes.people} aria-labelledby="demo-people">
      <Title order={2} id="demo-people">
        {t('signIn.demo.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('signIn.demo.text')}
      </Text>
      {failed && <Refusals refusals={[{ code: 'NO_CONNECTION', field: null, message: t('platform.noConnection') }]} />}
      {networks.map(({ slug, name }) => (
        <div key={slug} className={classes.network}>
          <Title order={3}>{name}</Title>
          <ul className={classes.list}>
            {people
              .filter(({ network }) => network.slug === slug)
              .map((person) => (
                <li key={person.id}>
                  <DemoPersonButton person={person} onPress={() => void become(person)} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
