import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FreeTime, languageName, MOST_TASKS } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCategoryOptions } from '../categories/useCategoryOptions.ts';
import type { VolunteerCardFragment } from '../gql/graphql.ts';
import { useLanguageOptions } from '../languages/useLanguageOptions.ts';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { messageAt } from '../platform/refusal.ts';
import { useSkillOptions } from '../skills/useSkillOptions.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { FreeTimeBoxes } from './FreeTimeBoxes.tsx';
import { QuietHourBoxes } from './QuietHourBoxes.tsx';
import { useChangeVolunteer } from './useChangeVolunteer.ts';
import classes from './VolunteerCard.module.css';

type Contact = { email: string; phone: string };

/** A volunteer rang: what they say is otherwise is typed over what we hold; made only when it is wanted, for a page has many of them. */
export function ChangeVolunteer({ volunteer }: { volunteer: VolunteerCardFragment }) {
  const { t } = useTranslation();
  const [open, { toggle, close }] = useDisclosure();
  const [contact, setContact] = useState<Contact | null>(null);
  const onChanged = (now: Contact | null) => {
    setContact(now);
    close();
  };
  return (
    <>
      <Button variant="default" aria-expanded={open} onClick={toggle}>
        {t('change.title')}
      </Button>
      {open && <ChangeForm volunteer={volunteer} onChanged={onChanged} />}
      {contact && (
        <Facts>
          <Fact wide name={t('details.phone')}>
            <PhoneLink number={contact.phone} />
          </Fact>
          <Fact wide name={t('volunteers.email')}>
            <bdi dir="ltr">{contact.email}</bdi>
          </Fact>
        </Facts>
      )}
    </>
  );
}

type Props = { volunteer: VolunteerCardFragment; onChanged: (contact: Contact | null) => void };

/** The boxes as they stand; only what differs is sent, and an empty number or address stays as it was. */
function ChangeForm({ volunteer, onChanged }: Props) {
  const { t } = useTranslation();
  const now = {
    name: volunteer.displayName,
    ...{ phone: '', email: '', capacity: String(volunteer.capacity), languages: volunteer.languages },
    categoryKeys: volunteer.categories.map(({ key }) => key),
    skillKeys: volunteer.skills.map(({ key }) => key),
    freeTimes: volunteer.freeTimes as FreeTime[],
    ...{ quietFrom: String(volunteer.quietFrom ?? ''), quietUntil: String(volunteer.quietUntil ?? '') },
  };
  const [typed, setTyped] = useState(now);
  const { changeVolunteer, busy, refusals } = useChangeVolunteer(onChanged);
  const differing = Object.entries(typed).filter(([name, said]) => String(said) !== String(now[name as keyof typeof now]));
  const save = () => {
    const { capacity, quietFrom, quietUntil, ...said } = Object.fromEntries(differing) as Partial<typeof now>;
    const quiet = quietFrom === undefined && quietUntil === undefined ? {} : { quietHours: quietHoursOf(typed) };
    const tasks = capacity === undefined ? {} : { capacity: Math.trunc(Number(capacity)) || 0 };
    void changeVolunteer({ volunteerId: volunteer.id, purpose: 'CHECK', ...said, ...tasks, ...quiet });
  };
  const box = (name: 'name' | 'phone' | 'email' | 'capacity') => ({
    label: t(`ofVolunteer.${name}`),
    value: typed[name],
    error: messageAt(refusals, name),
    onChange: (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  return (
    <form
      className={classes.whole}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack>
        <TextInput {...box('name')} dir="auto" />
        <TextInput {...box('phone')} type="tel" dir="ltr" description={t('ofVolunteer.emptyStays')} />
        <TextInput {...box('email')} dir="ltr" description={t('ofVolunteer.emptyStays')} />
        <Languages
          picked={typed.languages}
          error={messageAt(refusals, 'languages')}
          onPick={(languages) => setTyped({ ...typed, languages })}
        />
        <Ticks
          label={t('ofVolunteer.categoryKeys')}
          options={useCategoryOptions()}
          picked={typed.categoryKeys}
          error={messageAt(refusals, 'categoryKeys')}
          onPick={(categoryKeys) => setTyped({ ...typed, categoryKeys })}
        />
        <Ticks
          label={t('ofVolunteer.skillKeys')}
          options={useSkillOptions()}
          picked={typed.skillKeys}
          error={messageAt(refusals, 'skillKeys')}
          onPick={(skillKeys) => setTyped({ ...typed, skillKeys })}
        />
        <TextInput {...box('capacity')} type="number" inputMode="numeric" min={1} max={MOST_TASKS} maw="14rem" />
        <FreeTimeBoxes picked={typed.freeTimes} onPick={(freeTimes) => setTyped({ ...typed, freeTimes })} />
        <QuietHourBoxes
          {...{ quietFrom: typed.quietFrom, quietUntil: typed.quietUntil, error: messageAt(refusals, 'quietHours') }}
          onChoose={(quiet) => setTyped({ ...typed, ...quiet })}
        />
        <Refusals refusals={refusals} />
        <Button type="submit" loading={busy} disabled={differing.length === 0}>
          {t('change.save')}
        </Button>
      </Stack>
    </form>
  );
}

const quietHoursOf = ({ quietFrom, quietUntil }: { quietFrom: string; quietUntil: string }) => ({
  from: quietFrom === '' ? null : Number(quietFrom),
  until: quietUntil === '' ? null : Number(quietUntil),
});

type Ticked = { picked: string[]; error?: string | undefined; onPick: (picked: string[]) => void };

function Ticks({
  label,
  options,
  picked,
  error,
  onPick,
}: Ticked & { label: string; options: { value: string; label: string }[] }) {
  return (
    <Checkbox.Group label={label} value={picked} onChange={onPick} error={error} size="md">
      <Group gap="0 1.25rem">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} label={option.label} size="md" />
        ))}
      </Group>
    </Checkbox.Group>
  );
}

/** Those they speak, to be unticked; and any other, to be added. */
function Languages({ picked, error, onPick }: Ticked) {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const [listed, setListed] = useState(picked);
  const others = useLanguageOptions().filter(({ value }) => !listed.includes(value));
  const add = (tag: string) => {
    if (!tag) return;
    setListed([...listed, tag]);
    onPick([...picked, tag]);
  };
  return (
    <>
      <Ticks
        label={t('ofVolunteer.languages')}
        options={listed.map((tag) => ({ value: tag, label: languageName(tag, reader) }))}
        picked={picked}
        error={error}
        onPick={onPick}
      />
      <NativeSelect
        label={t('ofVolunteer.addLanguage')}
        data={[{ value: '', label: '–' }, ...others]}
        value=""
        onChange={(event) => add(event.currentTarget.value)}
      />
    </>
  );
}
