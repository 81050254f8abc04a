import { Button, Checkbox, Fieldset, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { LONGEST_ENTRY, REFERRAL_WAYS, SERVICE_STATUSES, WAYS } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt, type Refusal } from '../platform/refusal.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import classes from './EntryForm.module.css';
import type { EntryDraft } from './entry-draft.ts';
import { HoursFieldset } from './HoursFieldset.tsx';
import { LanguagesSpoken } from './LanguagesSpoken.tsx';
import { useNeedOptions } from './useNeedOptions.ts';

type Line = Exclude<
  { [Name in keyof EntryDraft]: EntryDraft[Name] extends string | null | undefined ? Name : never }[keyof EntryDraft],
  'status' | 'takesReferrals' | undefined
>;
type Props = { first: EntryDraft; busy: boolean; refusals: Refusal[]; submit: string; onSubmit: (draft: EntryDraft) => void };

const LINES = {
  organization: ['organizationName', 'organizationWebsite'],
  reach: ['phone', 'email', 'url'],
  place: ['address', 'city', 'placePostcode', 'accessibility'],
  whom: ['eligibility', 'minimumAge', 'maximumAge', 'fees', 'alert'],
} as const satisfies Record<string, readonly Line[]>;
const TYPES: Partial<Record<Line, string>> = { phone: 'tel', email: 'email', url: 'url', organizationWebsite: 'url' };

/** All that is written of a service and its organisation. */
export function EntryForm({ first, busy, refusals, submit, onSubmit }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(first);
  const needs = useNeedOptions();
  const wards = useWardOptions();
  const say = (said: Partial<EntryDraft>) => setDraft({ ...draft, ...said });
  const at = (field: string) => messageAt(refusals, field);
  const line = (name: Line) => (
    <TextInput
      key={name}
      type={TYPES[name] ?? 'text'}
      dir={TYPES[name] ? 'ltr' : 'auto'}
      inputMode={name.endsWith('Age') ? 'numeric' : undefined}
      label={t(`directory.entry.${name}`)}
      maxLength={LONGEST_ENTRY.web}
      value={draft[name] ?? ''}
      error={at(name)}
      onChange={(event) => say({ [name]: event.currentTarget.value })}
    />
  );
  const text = (name: 'description' | 'organizationDescription') => (
    <Textarea
      label={t(`directory.entry.${name}`)}
      autosize
      minRows={2}
      dir="auto"
      maxLength={LONGEST_ENTRY.text}
      value={draft[name] ?? ''}
      error={at(name)}
      onChange={(event) => say({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(draft);
      }}
    >
      <Fieldset legend={t('directory.entry.service')} className={classes.group}>
        {line('name')}
        {text('description')}
        <Checkbox.Group
          size="md"
          label={t('directory.needs')}
          value={draft.needKeys}
          error={at('needKeys')}
          onChange={(needKeys) => say({ needKeys })}
        >
          <Group gap="0 1.25rem">
            {needs.map(({ value, label }) => (
              <Checkbox key={value} value={value} size="md" label={label} />
            ))}
          </Group>
        </Checkbox.Group>
        <LanguagesSpoken tags={draft.languages} error={at('languages')} onChange={(tags) => say({ languages: tags })} />
        <Checkbox.Group
          size="md"
          label={t('directory.ways')}
          value={draft.ways}
          onChange={(said) => say({ ways: WAYS.filter((way) => said.includes(way)) })}
        >
          <Group gap="0 1.25rem">
            {WAYS.map((way) => (
              <Checkbox key={way} value={way} size="md" label={t(`way.${way}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <NativeSelect
          label={t('directory.entry.status')}
          data={SERVICE_STATUSES.map((value) => ({ value, label: t(`directory.status.${value}`) }))}
          value={draft.status}
          onChange={(event) => say({ status: SERVICE_STATUSES.find((one) => one === event.currentTarget.value) ?? draft.status })}
        />
      </Fieldset>
      <Fieldset legend={t('directory.reach')} className={classes.group}>
        <p>{t('directory.entry.publicOnly')}</p>
        <div className={classes.pair}>{LINES.reach.map(line)}</div>
        <div className={classes.pair}>{LINES.place.map(line)}</div>
      </Fieldset>
      <HoursFieldset hours={draft.hours} error={at('hours')} onChange={(hours) => say({ hours })} />
      <Fieldset legend={t('directory.for')} className={classes.group}>
        <Checkbox
          size="md"
          label={t('directory.everywhere')}
          checked={draft.everywhere}
          onChange={(event) => say({ everywhere: event.currentTarget.checked })}
        />
        {!draft.everywhere && (
          <Checkbox.Group
            size="md"
            label={t('directory.wards')}
            value={draft.wardCodes}
            error={at('wardCodes')}
            onChange={(wardCodes) => say({ wardCodes })}
          >
            <Group gap="0 1.25rem">
              {wards.map(({ value, label }) => (
                <Checkbox key={value} value={value} size="md" label={label} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        <div className={classes.pair}>{LINES.whom.map(line)}</div>
      </Fieldset>
      <Fieldset legend={t('directory.refer')} className={classes.group}>
        <NativeSelect
          label={t('directory.entry.takesReferrals')}
          data={REFERRAL_WAYS.map((value) => ({ value, label: t(`directory.entry.takes.${value}`) }))}
          value={draft.takesReferrals}
          onChange={(event) =>
            say({ takesReferrals: REFERRAL_WAYS.find((one) => one === event.currentTarget.value) ?? draft.takesReferrals })
          }
        />
        {draft.takesReferrals === 'EMAIL' && line('referralEmail')}
      </Fieldset>
      <Fieldset legend={t('directory.entry.organization')} className={classes.group}>
        <p>{t('directory.entry.organizationHint')}</p>
        {LINES.organization.map(line)}
        {text('organizationDescription')}
      </Fieldset>
      <Refusals refusals={refusals} />
      <Group>
        <Button type="submit" loading={busy}>
          {submit}
        </Button>
      </Group>
    </form>
  );
}
