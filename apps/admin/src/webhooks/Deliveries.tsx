import { useTranslation } from 'react-i18next';
import { LoadMore } from '../ui/LoadMore.tsx';
import classes from '../ui/Rows.module.css';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { DeliveryLine } from './DeliveryLine.tsx';
import { useDeliveries } from './useDeliveries.ts';

/** What went out to one address in the last fourteen days, the newest first. */
export function Deliveries({ webhookId }: { webhookId: string }) {
  const { t } = useTranslation();
  const { deliveries, error, rest, askAgain } = useDeliveries(webhookId);
  if (error && !deliveries) return <TryAgain error={error} onTryAgain={askAgain} />;
  if (!deliveries) return <Waiting />;
  return (
    <>
      <p>{t(deliveries.length === 0 ? 'webhooks.nothingYet' : 'webhooks.kept')}</p>
      <ul className={classes.rows}>
        {deliveries.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} />
        ))}
      </ul>
      <LoadMore {...rest} />
    </>
  );
}
