import { IconClock, IconCoffee, IconFlame } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Urgency } from '../gql/graphql.ts';
import { Pill } from '../ui/Pill.tsx';

const LOOKS = {
  TODAY: { tone: 'brick', icon: <IconFlame aria-hidden /> },
  THIS_WEEK: { tone: 'saffron', icon: <IconClock aria-hidden /> },
  WHEN_POSSIBLE: { tone: 'plain', icon: <IconCoffee aria-hidden /> },
} as const;

export function UrgencyPill({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation();
  return <Pill {...LOOKS[urgency]}>{t(`urgency.${urgency}`)}</Pill>;
}
