import { useTranslation } from 'react-i18next';
import type { RoutingReasonFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';

type Props = { routed: RoutingReasonFragment };

/** Why this lead deals with it, in a sentence. */
export function RoutingReason({ routed: { ward, handledBy, routing } }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const facts = {
    ward: ward?.name ?? '',
    handledBy: handledBy?.name ?? '',
    distance: routing.metres === null || routing.metres === undefined ? '' : formats.metres(routing.metres),
    day: routing.onDutyFrom ? formats.weekday(routing.onDutyFrom) : '',
  };
  if (routing.kind === 'NOBODY_ON_DUTY' && facts.day) return <>{t('routing.NOBODY_ON_DUTY_UNTIL', facts)}</>;
  if (routing.kind === 'NEIGHBOUR_ON_DUTY' && facts.distance) return <>{t('routing.NEIGHBOUR_ON_DUTY_AT', facts)}</>;
  return <>{t(`routing.${routing.kind}`, facts)}</>;
}

RoutingReason.fragment = graphql(`
  fragment RoutingReason on HelpRequest { id ward { code name } handledBy { code name } routing { kind metres onDutyFrom } }
`);
