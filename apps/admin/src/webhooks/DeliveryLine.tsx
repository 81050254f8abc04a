import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DeliveryLineFragment, WebhookDeliveryStatus } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill, type Tone } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import classes from '../ui/Rows.module.css';
import { useRedeliver } from './useRedeliver.ts';

const TONES: Record<WebhookDeliveryStatus, Tone> = { WAITING: 'saffron', DELIVERED: 'canal', FAILED: 'brick' };

/** One event on its way to one address: what it tells of, how its tries went, and the button that sends it once more. */
export function DeliveryLine({ delivery }: { delivery: DeliveryLineFragment }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { id, type, status, attempts, statusCode, fault, madeAt, nextTryAt } = delivery;
  const { redeliver, busy, refusals } = useRedeliver(id);
  const said = [
    attempts > 0 && t('webhooks.tries', { count: attempts }),
    statusCode !== null && t('webhooks.answered', { code: statusCode }),
    fault && t(`webhooks.fault.${fault}`),
    attempts > 0 && nextTryAt && t('webhooks.again', { at: moment(nextTryAt) }),
  ].filter(Boolean);
  return (
    <li className={classes.row}>
      <div>
        <code dir="ltr">{type}</code> <Pill tone={TONES[status]}>{t(`webhooks.status.${status}`)}</Pill>
        <br />
        {moment(madeAt)}
        {said.length > 0 && ` · ${said.join(' · ')}`}
        <Refusals refusals={refusals} />
      </div>
      {status !== 'WAITING' && (
        <Button
          variant="default"
          loading={busy}
          aria-label={t('webhooks.redeliverNamed', { type, at: moment(madeAt) })}
          onClick={redeliver}
        >
          {t('webhooks.redeliver')}
        </Button>
      )}
    </li>
  );
}

DeliveryLine.fragment = graphql(`
  fragment DeliveryLine on WebhookDelivery { id type status attempts statusCode fault madeAt nextTryAt }
`);
