import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ContactCard } from '../follow-ups/ContactCard.tsx';
import type { CallCardFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { RequestDetails } from '../requests/RequestDetails.tsx';
import { TheirLanguage } from '../requests/TheirLanguage.tsx';
import { UrgencyPill } from '../requests/UrgencyPill.tsx';
import classes from '../ui/Card.module.css';
import { Pill } from '../ui/Pill.tsx';
import { Unfold } from '../ui/Unfold.tsx';
import { HoldLine } from './HoldLine.tsx';
import { LastCall } from './LastCall.tsx';
import { RecordCall } from './RecordCall.tsx';

/** One person to ring: why, and folded away how to reach them, by the look that every page asks for. */
export function CallCard({ request }: { request: CallCardFragment }) {
  const { t } = useTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const { id, toRing, reference, category, ward, viewerCan } = request;
  return (
    <article className={classes.card}>
      <h2>
        <Link to={paths.request(id)}>{category.label}</Link>
      </h2>
      <p className={classes.line}>{[ward?.name ?? t('request.noWard'), reference].filter(Boolean).join(' · ')}</p>
      <Group gap="xs">
        {toRing.reason && (
          <Pill tone="saffron">{t(`callList.reason.${toRing.reason}`, { time: toRing.at ? formats.soon(toRing.at) : '' })}</Pill>
        )}
        <UrgencyPill urgency={request.urgency} />
        <TheirLanguage request={request} />
      </Group>
      <LastCall request={request} />
      <HoldLine request={request} />
      <Unfold label={t('callList.ring')}>
        {viewerCan.showContactCard ? <ContactCard requestId={id} /> : <RequestDetails request={request} />}
        <RecordCall requestId={id} />
      </Unfold>
    </article>
  );
}

CallCard.fragment = graphql(`
  fragment CallCard on HelpRequest {
    id reference urgency toRing { reason at } category { key label } ward { code name } viewerCan { showContactCard }
    ...TheirLanguage ...RequestDetails ...LastCall ...HoldLine
  }
`);
