import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HoldLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useRefreshAt } from '../platform/useRefreshAt.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { HoldSign } from './HoldSign.tsx';
import { useHoldRequest } from './useHoldRequest.ts';

/** "I am phoning this person": who is, and the one thing to do about it. */
export function HoldLine({ request }: { request: HoldLineFragment }) {
  const { t } = useTranslation();
  const { id, hold } = request;
  const { holdRequest, letGo, busy, refusals } = useHoldRequest(id);
  useRefreshAt(hold?.until ?? null);
  return (
    <>
      <Group gap="sm">
        <HoldSign request={request} />
        {!hold && (
          <Button variant="default" loading={busy} onClick={() => void holdRequest()}>
            {t('hold.take')}
          </Button>
        )}
        {hold?.mine && (
          <Button variant="default" loading={busy} onClick={() => void letGo()}>
            {t('hold.letGo')}
          </Button>
        )}
        {hold && !hold.mine && (
          <Button variant="default" loading={busy} onClick={() => void holdRequest(hold.id)}>
            {t('hold.takeOver', { name: hold.by })}
          </Button>
        )}
      </Group>
      <Refusals refusals={refusals} />
    </>
  );
}

HoldLine.fragment = graphql(`fragment HoldLine on HelpRequest { id hold { id by mine until } ...HoldSign }`);
