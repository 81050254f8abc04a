import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StaffLookPurpose } from '../gql/graphql.ts';
import { PurposePicker } from '../looks/PurposePicker.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Shown } from '../ui/Shown.tsx';
import { CardShown } from './CardShown.tsx';
import { useShowContactCard } from './useShowContactCard.ts';

const PURPOSES: readonly StaffLookPurpose[] = ['FOLLOW_UP', 'CHECK'];

/** What is left to ask how it went: what to call them and how to reach them. */
export function ContactCard({ requestId }: { requestId: string }) {
  const { t } = useTranslation();
  const { card, showContactCard, hideContactCard, busy, refusals } = useShowContactCard(requestId);
  return (
    <Stack gap="sm">
      <Shown shown={card !== null}>{card && <CardShown card={card} />}</Shown>
      <Refusals refusals={refusals} />
      {card ? (
        <Button variant="default" onClick={hideContactCard}>
          {t('look.hide')}
        </Button>
      ) : (
        <PurposePicker
          label={t('card.show')}
          purposes={PURPOSES}
          busy={busy}
          onLook={(purpose) => void showContactCard(purpose)}
        />
      )}
    </Stack>
  );
}
