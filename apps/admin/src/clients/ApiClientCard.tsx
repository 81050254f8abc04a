import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ApiClientCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Fact, Facts } from '../ui/Facts.tsx';
import { Pill } from '../ui/Pill.tsx';
import classes from '../ui/Rows.module.css';
import { Section } from '../ui/Section.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { WebhooksOf } from '../webhooks/WebhooksOf.tsx';
import { ApiKeyLine } from './ApiKeyLine.tsx';
import { RevokeApiClient } from './RevokeApiClient.tsx';
import { RotateApiKey } from './RotateApiKey.tsx';

/** One client: what it may read, its keys, and how they are changed and ended. */
export function ApiClientCard({
  client: { id, name, kind, scopes, wards, organizationName, expiresAt, keys },
}: {
  client: ApiClientCardFragment;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Section title={<bdi>{name}</bdi>} aside={<Pill>{t(`clients.kind.${kind}`)}</Pill>}>
      <Facts>
        <Fact wide name={t('clients.may')}>
          {scopes.map((scope) => t(`clients.scope.${scope}`)).join(t('platform.listComma')) || t('clients.nothing')}
        </Fact>
        {organizationName && (
          <Fact wide name={t('clients.organization')}>
            <bdi>{organizationName}</bdi>
          </Fact>
        )}
        {(kind === 'COUNCIL' || wards.length > 0) && (
          <Fact wide name={t('clients.wards')}>
            {wards.map((ward) => ward.name).join(t('platform.listComma')) || t('clients.none')}
          </Fact>
        )}
        <Fact wide name={t('clients.until')}>
          {expiresAt ? formats.date(expiresAt) : t('clients.noLiveKey')}
        </Fact>
      </Facts>
      <Box my="sm">
        <ul className={classes.rows}>
          {keys.map((key) => (
            <ApiKeyLine key={key.id} apiKey={key} />
          ))}
        </ul>
      </Box>
      <RotateApiKey clientId={id} />
      {scopes.includes('REFERRALS_READ') && (
        <Unfold label={t('webhooks.of', { name })}>
          <WebhooksOf clientId={id} />
        </Unfold>
      )}
      {expiresAt && <RevokeApiClient clientId={id} name={name} />}
    </Section>
  );
}

ApiClientCard.fragment = graphql(`
  fragment ApiClientCard on ApiClient {
    id name kind scopes wards { code name } organizationName expiresAt keys { id ...ApiKeyLine }
  }
`);
