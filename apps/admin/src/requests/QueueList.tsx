import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RequestCardFragment, RequestRowFragment } from '../gql/graphql.ts';
import { QueueBulkBar } from './QueueBulkBar.tsx';
import { QueueBulkResults } from './QueueBulkResults.tsx';
import { RequestCard } from './RequestCard.tsx';
import { RequestTable } from './RequestTable.tsx';
import { useQueueBulk } from './useQueueBulk.ts';
import { useSelection } from './useSelection.ts';

type Props = { requests: (RequestCardFragment & RequestRowFragment)[]; wide: boolean; pickable: boolean };

/** The requests that are shown, and what can be done to several of them at once. */
export function QueueList({ requests, wide, pickable }: Props) {
  const { t } = useTranslation();
  const selection = useSelection(requests.map(({ id }) => id));
  const { results, busy, failed, undoable, run, retry, undo, forget } = useQueueBulk(selection.keep);
  const labelled = requests
    .filter(({ id }) => selection.has(id))
    .map(({ id, category, ward }) => ({
      id,
      label: `${category.label} · ${ward?.name ?? t('request.noWard')}`,
      wardCode: ward?.code ?? null,
    }));
  const picks = pickable ? selection : null;
  return (
    <>
      {picks && selection.selected.length > 0 && (
        <QueueBulkBar
          count={selection.selected.length}
          busy={busy}
          onDo={(does) => void run(does, labelled)}
          onClear={selection.clear}
        />
      )}
      <QueueBulkResults
        results={results}
        busy={busy}
        failed={failed}
        undoable={undoable}
        onRetry={() => void retry()}
        onUndo={() => void undo()}
        onForget={forget}
      />
      {wide && requests.length > 0 && <RequestTable requests={requests} selection={picks} />}
      {!wide && picks && requests.length > 1 && (
        <Checkbox
          size="md"
          label={t('queueBulk.all', { count: requests.length })}
          checked={selection.all}
          indeterminate={selection.selected.length > 0 && !selection.all}
          onChange={selection.toggleAll}
        />
      )}
      {!wide && requests.map((request) => <RequestCard key={request.id} request={request} selection={picks} />)}
    </>
  );
}
