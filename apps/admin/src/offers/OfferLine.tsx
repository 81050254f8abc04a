import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OfferLineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import classes from './OffersSection.module.css';
import { useAcceptOffer } from './useAcceptOffer.ts';

type Props = { offer: OfferLineFragment; mayChoose: boolean };

export function OfferLine({ offer, mayChoose }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { acceptOffer, busy, refusals } = useAcceptOffer();
  const name = offer.volunteer?.displayName ?? offer.volunteerFirstName;
  return (
    <>
      <div className={classes.line}>
        <div>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          <p>{t('offers.at', { time: formats.moment(offer.offeredAt) })}</p>
        </div>
        {mayChoose && offer.status === 'OFFERED' ? (
          <Button loading={busy} onClick={() => void acceptOffer(offer.id, name)}>
            {t('offers.choose', { name })}
          </Button>
        ) : (
          <Pill tone={offer.status === 'ACCEPTED' ? 'canal' : 'plain'}>{t(`offer.${offer.status}`)}</Pill>
        )}
      </div>
      <Refusals refusals={refusals} />
    </>
  );
}

OfferLine.fragment = graphql(
  `fragment OfferLine on Offer { id status volunteerFirstName volunteer { id displayName } offeredAt }`,
);
