import { Checkbox, TextInput } from '@mantine/core';
import { type ApiScope, LONGEST_CLIENT_NAME } from '@wardwise/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Form } from '../ui/Form.tsx';
import { Section } from '../ui/Section.tsx';
import { DaysSelect } from './DaysSelect.tsx';
import { KeyShown } from './KeyShown.tsx';
import { KEY_LIVES } from './key-lives.ts';
import type { useMakeApiClient } from './useMakeApiClient.ts';

type Program = { name: string; scopes: ApiScope[]; days: number };
type Props = {
  title: string;
  nameLabel: string;
  draft: Program;
  /** What it may be allowed. */
  scopes: readonly ApiScope[];
  making: ReturnType<typeof useMakeApiClient>;
  /** Whose program it is, and of which wards, where that is to be said. */
  whose?: ReactNode;
  where?: ReactNode;
  onSay: (said: Partial<Program>) => void;
  onMake: () => unknown;
};

/** What a program is called, what it may do and until when, and then its key, once. */
export function ProgramForm({ title, nameLabel, draft, scopes, making, whose, where, onSay, onMake }: Props) {
  const { t } = useTranslation();
  const { key, forgetKey, busy, refusals } = making;
  return (
    <Section title={title}>
      <Form submit={t('clients.make.make')} busy={busy} refusals={refusals} onSubmit={onMake}>
        <TextInput
          label={nameLabel}
          maxLength={LONGEST_CLIENT_NAME}
          value={draft.name}
          error={messageAt(refusals, 'name')}
          onChange={(event) => onSay({ name: event.currentTarget.value })}
        />
        {whose}
        <Checkbox.Group
          size="md"
          label={t('clients.make.scopes')}
          value={draft.scopes}
          onChange={(picked) => onSay({ scopes: scopes.filter((scope) => picked.includes(scope)) })}
        >
          {scopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={t(`clients.scope.${scope}`)} size="md" />
          ))}
        </Checkbox.Group>
        {where}
        <DaysSelect label={t('clients.make.days')} options={KEY_LIVES} days={draft.days} onPick={(days) => onSay({ days })} />
      </Form>
      <KeyShown apiKey={key} onDone={forgetKey} />
    </Section>
  );
}
