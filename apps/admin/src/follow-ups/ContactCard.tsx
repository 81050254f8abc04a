import { useTranslation } from 'react-i18next';
import type { StaffLookPurpose } from '../gql/graphql.ts';
import { ByLook } from '../looks/ByLook.tsx';
import { CardShown } from './CardShown.tsx';
import { useShowContactCard } from './useShowContactCard.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['FOLLOW_UP', 'CHECK'];

/** What is left to ask how it went: what to call them and how to reach them. */
export function ContactCard({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const { card, showContactCard, hideContactCard, busy, refusals } = useShowContactCard(requestId);
  return (
    <ByLook
      label={t('card.show')}
      purposes={PURPOSES}
      shown={card !== null}
      busy={busy}
      refusals={refusals}
      onLook={showContactCard}
      onHide={hideContactCard}
    >
      {card && <CardShown card={card} />}
    </ByLook>
  );
}
