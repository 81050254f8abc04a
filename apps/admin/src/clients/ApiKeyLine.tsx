import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { ApiKeyLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import classes from '../ui/Rows.module.css';
import { useRevokeApiKey } from './useRevokeApiKey.ts';

type Props = { apiKey: ApiKeyLineFragment };

/** One key: its first characters, until when, when it was used last. */
export function ApiKeyLine({ apiKey: { id, hint, live, expiresAt, revokedAt, lastUsedAt } }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [asking, { open, close }] = useDisclosure();
  const { revokeApiKey, busy, refusals } = useRevokeApiKey();
  const ended = revokedAt ? t('clients.key.revokedOn', { day: formats.date(revokedAt) }) : null;
  const until = t(live ? 'clients.key.until' : 'clients.key.endedOn', { day: formats.date(expiresAt) });
  return (
    <li className={classes.row}>
      <span>
        <code dir="ltr">{hint}…</code>{' '}
        <Pill tone={live ? 'canal' : 'plain'}>{t(live ? 'clients.key.live' : 'clients.key.over')}</Pill>
        <br />
        {ended ?? until} · {lastUsedAt ? t('clients.key.used', { at: formats.moment(lastUsedAt) }) : t('clients.key.unused')}
      </span>
      {live && (
        <Button variant="default" onClick={open} aria-label={t('clients.key.revokeNamed', { hint })}>
          {t('clients.key.revoke')}
        </Button>
      )}
      <AskFirst
        opened={asking}
        title={t('clients.key.revokeTitle')}
        confirm={t('clients.key.revokeConfirm')}
        busy={busy}
        onConfirm={() => void revokeApiKey(id).then((done) => done && close())}
        onClose={close}
      >
        <p>{t('clients.key.revokeText')}</p>
        <Refusals refusals={refusals} />
      </AskFirst>
    </li>
  );
}

ApiKeyLine.fragment = graphql(`fragment ApiKeyLine on ApiKey { id hint live expiresAt revokedAt lastUsedAt }`);
