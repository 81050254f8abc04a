import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { MOST_SERVICES_TOLD } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServiceMarks } from '../directory/ServiceMarks.tsx';
import { useNeedOptions } from '../directory/useNeedOptions.ts';
import type { SignpostSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Live } from '../ui/Live.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import classes from './SignpostSection.module.css';
import type { ServiceToTell } from './service-to-tell.ts';
import { useServicesToTell } from './useServicesToTell.ts';

type Props = {
  request: Pick<SignpostSectionFragment, 'category' | 'ward'>;
  chosen: ServiceToTell[];
  onChoose: (chosen: ServiceToTell[]) => void;
};

/** Services for people of their ward: by what they are for, and by name; what was chosen stays in sight. */
export function ServicePicker({ request: { category, ward }, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const needs = useNeedOptions();
  const [need, setNeed] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 250);
  const suiting = need ?? needs.find(({ suits }) => suits.includes(category.key))?.value ?? '';
  const { services, count, busy } = useServicesToTell({
    ...(ward && { wardCodes: [ward.code] }),
    ...(suiting && { needKeys: [suiting] }),
    ...(text && { text }),
  });
  const ids = new Set(chosen.map(({ id }) => id));
  const shown = [...chosen, ...services.filter(({ id }) => !ids.has(id))];
  return (
    <>
      <div className={classes.search}>
        <NativeSelect
          label={t('directory.search.need')}
          data={[{ value: '', label: t('queue.any') }, ...needs.map(({ value, label }) => ({ value, label }))]}
          value={suiting}
          onChange={(event) => setNeed(event.currentTarget.value)}
        />
        <TextInput
          type="search"
          label={t('directory.search.text')}
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {busy && <Waiting />}
      <Live>{busy ? '' : t('directory.found', { count })}</Live>
      {!busy && shown.length === 0 && <p>{t('directory.empty')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must be able to stand in it */}
      <ul className={classes.choices} tabIndex={0} aria-label={t('signposting.services')}>
        {shown.map((service) => (
          <li key={service.id} className={classes.choice}>
            <Checkbox
              size="md"
              label={
                <>
                  <bdi>{service.name}</bdi> · <bdi>{service.organization.name}</bdi>
                </>
              }
              checked={ids.has(service.id)}
              disabled={!ids.has(service.id) && chosen.length >= MOST_SERVICES_TOLD}
              onChange={(event) =>
                onChoose(event.currentTarget.checked ? [...chosen, service] : chosen.filter(({ id }) => id !== service.id))
              }
            />
            <Group gap="xs">
              <ServiceMarks service={service} />
            </Group>
          </li>
        ))}
      </ul>
    </>
  );
}

ServicePicker.fragment = graphql(`
  fragment ServiceToTell on Service {
    id name description phone email url eligibility fees alert ...ServiceMarks
    places { name address city postcode } schedules { freq every byday bymonthday opensAt closesAt }
    organization { id name phone email website example }
  }
`);
