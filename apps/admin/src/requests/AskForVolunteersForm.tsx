import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { MOST_PLACES } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCategories } from '../categories/useCategories.ts';
import type { AskForVolunteersFragment } from '../gql/graphql.ts';
import { usePaths } from '../networks/usePaths.ts';
import { messageAt } from '../platform/refusal.ts';
import { useSkillOptions } from '../skills/useSkillOptions.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { today } from './today.ts';
import { useAskForVolunteers } from './useAskForVolunteers.ts';

type Props = { service: AskForVolunteersFragment; onElsewhere: () => void };

/** What kind of help, on which day, how many, and where to come. No box for words: there is no person in it. */
export function AskForVolunteersForm({ service, onElsewhere }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const navigate = useNavigate();
  const kinds = useCategories().filter(({ ways }) => ways.includes('IN_PERSON'));
  const skills = useSkillOptions();
  const [said, setSaid] = useState({ categoryKey: '', day: '', places: '1', postcode: '' });
  const [skillKeys, setSkillKeys] = useState<string[]>([]);
  const { askForVolunteers, busy, refusals } = useAskForVolunteers();
  const where = service.places.flatMap(({ name, address, postcode }) =>
    postcode ? [{ value: postcode, label: [name, address, postcode].filter(Boolean).join(', ') }] : [],
  );
  const boxes = ['categoryKey', 'day', 'places', ...(where.length > 1 ? ['postcode'] : [])];
  const box = (name: keyof typeof said) => ({
    label: t(`asks.${name}`),
    value: said[name],
    error: messageAt(refusals, name),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setSaid({ ...said, [name]: value }),
  });
  const ask = async () => {
    const { categoryKey, day, places, postcode } = said;
    const asked = await askForVolunteers({
      ...{ serviceId: service.id, postcode: postcode || (where[0]?.value ?? null), skillKeys, day },
      ...{ categoryKey: categoryKey || (kinds[0]?.key ?? ''), places: /^\d{1,3}$/.test(places.trim()) ? Number(places) : 0 },
    });
    if (asked?.id) void navigate(paths.request(asked.id));
    else if (asked) onElsewhere();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <Stack maw="28rem">
        <NativeSelect {...box('categoryKey')} data={kinds.map(({ key, label }) => ({ value: key, label }))} />
        <TextInput {...box('day')} type="date" min={today()} />
        <TextInput {...box('places')} type="number" inputMode="numeric" min={1} max={MOST_PLACES} />
        {where.length > 1 && <NativeSelect {...box('postcode')} data={where} />}
        <Checkbox.Group label={t('asks.skills')} value={skillKeys} onChange={setSkillKeys} size="md">
          <Group gap="0 1.25rem">
            {skills.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} size="md" />
            ))}
          </Group>
        </Checkbox.Group>
        <Refusals refusals={refusals.filter(({ field }) => !boxes.includes(field ?? ''))} />
        <Group>
          <Button type="submit" loading={busy || kinds.length === 0}>
            {t('asks.ask')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
