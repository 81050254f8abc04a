import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetailsShownFragment, StaffLookPurpose } from '../gql/graphql.ts';
import { messageAt } from '../platform/refusal.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useChangeRequestDetails } from './useChangeRequestDetails.ts';

const BOXES = ['calledName', 'phone', 'email', 'safeContact', 'address', 'note'] as const;
const LINES: readonly string[] = ['safeContact', 'address', 'note'];
const LEFT_TO_RIGHT: readonly string[] = ['phone', 'email'];

type Props = {
  requestId: string;
  purpose: StaffLookPurpose;
  details: DetailsShownFragment;
  onChanged: (details: DetailsShownFragment | null) => void;
};

/** What they say is otherwise is typed over what we hold; only what differs is sent. */
export function ChangeRequestDetails({ requestId, purpose, details, onChanged }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Partial<Record<(typeof BOXES)[number], string>>>({});
  const { changeRequestDetails, busy, refusals } = useChangeRequestDetails((now) => {
    setTyped({});
    onChanged(now);
  });
  const differing = BOXES.filter((name) => typed[name] !== undefined && typed[name] !== (details[name] ?? ''));
  return (
    <Disclosure summary={t('change.title')}>
      <p>{t('change.ringFirst')}</p>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          const said = Object.fromEntries(differing.map((name) => [name, typed[name]]));
          void changeRequestDetails({ requestId, purpose, ...said });
        }}
      >
        <Stack>
          {BOXES.map((name) => {
            const Box = LINES.includes(name) ? Textarea : TextInput;
            return (
              <Box
                key={name}
                label={t(`details.${name}`)}
                dir={LEFT_TO_RIGHT.includes(name) ? 'ltr' : 'auto'}
                value={typed[name] ?? details[name] ?? ''}
                error={messageAt(refusals, name)}
                onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
              />
            );
          })}
          <Refusals refusals={refusals} />
          <Button type="submit" loading={busy} disabled={differing.length === 0}>
            {t('change.save')}
          </Button>
        </Stack>
      </form>
    </Disclosure>
  );
}
