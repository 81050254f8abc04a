import { useTranslation } from 'react-i18next';
import type { OffersSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { OfferLine } from './OfferLine.tsx';
import classes from './OffersSection.module.css';

type Props = { request: OffersSectionFragment };

/** Who said "I can"; nothing where nobody has. */
export function OffersSection({ request: { offers, viewerCan } }: Props) {
  const { t } = useTranslation();
  if (offers.length === 0) return null;
  const waiting = viewerCan.chooseOffer && offers.some(({ status }) => status === 'OFFERED');
  return (
    <Section title={t('offers.title')} tone={waiting ? 'waiting' : 'plain'}>
      <ul className={classes.list}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferLine offer={offer} mayChoose={viewerCan.chooseOffer} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

OffersSection.fragment = graphql(
  `fragment OffersSection on HelpRequest { id offers { id status ...OfferLine } viewerCan { chooseOffer } }`,
);
