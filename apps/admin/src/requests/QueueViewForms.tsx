import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { VIEW_NAME_LONGEST } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueViewChoicesInput } from '../gql/graphql.ts';
import { messageAt } from '../platform/refusal.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Form } from '../ui/Form.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useDeleteQueueView } from './useDeleteQueueView.ts';
import type { SavedView } from './useQueueViews.ts';
import { useRenameQueueView } from './useRenameQueueView.ts';
import { useSaveQueueView } from './useSaveQueueView.ts';
import { useShareQueueView } from './useShareQueueView.ts';

/** A name for what the queue shows now, for oneself or for the network. */
export function SaveQueueView({ choices }: { choices: QueueViewChoicesInput }) {
  const { t } = useTranslation();
  const { saveQueueView, busy, refusals } = useSaveQueueView();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  return (
    <Disclosure summary={t('queueViews.save')}>
      <Form
        submit={t('queueViews.saveIt')}
        quiet
        busy={busy}
        refusals={refusals.filter(({ field }) => field !== 'name')}
        onSubmit={() => void saveQueueView({ name, shared, choices })}
      >
        <TextInput
          label={t('queueViews.name')}
          description={t('queueViews.nameHint')}
          maxLength={VIEW_NAME_LONGEST}
          value={name}
          error={messageAt(refusals, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox label={t('queueViews.share')} checked={shared} onChange={(event) => setShared(event.currentTarget.checked)} />
      </Form>
    </Disclosure>
  );
}

/** The view that is shown: another name, for whom it is, or away with it. */
export function ChangeQueueView({ view }: { view: SavedView }) {
  const { t } = useTranslation();
  const [name, setName] = useState(view.name);
  const { renameQueueView, busy, refusals } = useRenameQueueView();
  const { shareQueueView, busy: sharing, refusals: notShared } = useShareQueueView();
  const { deleteQueueView, busy: deleting, refusals: notDeleted } = useDeleteQueueView();
  return (
    <Disclosure summary={t('queueViews.change')}>
      <Form
        submit={t('queueViews.rename')}
        quiet
        busy={busy}
        refusals={refusals.filter(({ field }) => field !== 'name')}
        onSubmit={() => void renameQueueView(view.id, name, view.name)}
      >
        <TextInput
          label={t('queueViews.name')}
          description={t('queueViews.nameHint')}
          maxLength={VIEW_NAME_LONGEST}
          value={name}
          error={messageAt(refusals, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Form>
      <Group mt="md">
        <Button variant="default" loading={sharing} onClick={() => void shareQueueView(view.id, !view.shared)}>
          {t(view.shared ? 'queueViews.keepToMaker' : 'queueViews.shareIt')}
        </Button>
        <Button variant="default" loading={deleting} onClick={() => void deleteQueueView(view)}>
          {t('queueViews.delete')}
        </Button>
      </Group>
      <Refusals refusals={[...notShared, ...notDeleted]} />
    </Disclosure>
  );
}
