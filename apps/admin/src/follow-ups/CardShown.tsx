import { useTranslation } from 'react-i18next';
import type { CardShownFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { PhoneLink } from '../looks/PhoneLink.tsx';
import { useFormats } from '../page-language/useFormats.ts';
import { Fact, Facts } from '../ui/Facts.tsx';

export function CardShown({ card }: { card: CardShownFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Facts>
      <Fact wide name={t('details.calledName')}>
        <bdi>{card.calledName}</bdi>
      </Fact>
      <Fact wide name={t('details.phone')}>
        <PhoneLink number={card.phone} />
      </Fact>
      <Fact wide name={t('details.safeContact')}>
        <bdi>{card.safeContact}</bdi>
      </Fact>
      <Fact wide name={t('card.endsAt')}>
        {formats.moment(card.endsAt)}
      </Fact>
    </Facts>
  );
}

CardShown.fragment = graphql(`fragment CardShown on ContactCard { calledName phone safeContact endsAt }`);
