import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageAt } from '../platform/refusal.ts';
import { Form } from '../ui/Form.tsx';
import { Section } from '../ui/Section.tsx';
import { useAddSource } from './useAddSource.ts';

const NOTHING = { address: '', licence: '' };

/** The address of somebody else's feed, and under which terms we may use it. */
export function AddSource() {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NOTHING);
  const { addSource, busy, refusals } = useAddSource();
  return (
    <Section title={t('sources.add.title')}>
      <Form
        submit={t('sources.add.add')}
        busy={busy}
        refusals={refusals}
        onSubmit={() => addSource(draft).then((added) => added && setDraft(NOTHING))}
      >
        <TextInput
          label={t('sources.add.address')}
          description={t('sources.add.addressHint')}
          type="url"
          dir="ltr"
          autoComplete="off"
          value={draft.address}
          error={messageAt(refusals, 'address')}
          onChange={(event) => setDraft({ ...draft, address: event.currentTarget.value })}
        />
        <TextInput
          label={t('sources.add.licence')}
          description={t('sources.add.licenceHint')}
          maxLength={200}
          value={draft.licence}
          onChange={(event) => setDraft({ ...draft, licence: event.currentTarget.value })}
        />
      </Form>
    </Section>
  );
}
