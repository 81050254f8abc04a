import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MergedAsideFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { useRefreshAt } from '../platform/useRefreshAt.ts';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { EndDuplicateNow } from './EndDuplicateNow.tsx';
import { useUndoMerge } from './useUndoMerge.ts';

/** That it is set aside for another request, and until when that can be undone; or which are set aside for it. */
export function MergedAside({ request: { id, merge, merging } }: { request: MergedAsideFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const { undoMerge, busy, refusals } = useUndoMerge(id);
  useRefreshAt(merge?.endsAt ?? null);
  return (
    <>
      {merge && (
        <Notice tone="saffron">
          <p>{t('merge.aside', { name: merge.by, time: formats.soon(merge.endsAt) })}</p>
          {merge.original && (
            <p>
              <Link to={paths.request(merge.original.id)}>
                {t('merge.original')} {merge.original.reference}
              </Link>
            </p>
          )}
          <Group gap="xs">
            <Button loading={busy} onClick={() => void undoMerge()}>
              {t('merge.undo')}
            </Button>
            {merge.original && <EndDuplicateNow requestId={id} originalId={merge.original.id} />}
          </Group>
          <Refusals refusals={refusals} />
        </Notice>
      )}
      {merging.length > 0 && (
        <Notice tone="saffron">
          <p>{t('merge.into')}</p>
          <ul>
            {merging.map((other) => (
              <li key={other.id}>
                <Link to={paths.request(other.id)}>
                  {other.category.label} {other.reference}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

MergedAside.fragment = graphql(`
  fragment MergedAside on HelpRequest {
    id merge { by endsAt original { id reference } } merging { id reference category { key label } }
  }
`);
