import { lastAsked } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { WhenAskedFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { today } from '../requests/today.ts';
import card from '../ui/Card.module.css';

/** How long ago somebody was asked for anything, as far back as we know. */
export function WhenAsked({ volunteer: { lastAskedOn, joinedOn } }: { volunteer: WhenAskedFragment }) {
  const { t } = useTranslation();
  const { kind, days } = lastAsked(lastAskedOn ?? null, joinedOn, today());
  const said =
    days > 0 || kind === 'LONG_AGO'
      ? t(`lastAsked.${kind}`, { count: days })
      : t(kind === 'ASKED' ? 'lastAsked.today' : 'lastAsked.newToday');
  return <p className={card.line}>{said}</p>;
}

WhenAsked.fragment = graphql(`fragment WhenAsked on Volunteer { lastAskedOn joinedOn }`);
