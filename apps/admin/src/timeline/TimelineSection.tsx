import { useTranslation } from 'react-i18next';
import type { TimelineSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { Section } from '../ui/Section.tsx';
import classes from './TimelineSection.module.css';
import { useHappenings } from './useHappenings.ts';

type Props = { request: TimelineSectionFragment };

/** What happened, newest first: every look and every erasure is in it. */
export function TimelineSection({ request }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const happenings = useHappenings(request);
  return (
    <Section title={t('timeline.title')}>
      <ol className={classes.timeline}>
        {happenings.map(({ id, at, kind, words }) => (
          <li key={id} data-kind={kind}>
            <p>{words}</p>
            <time dateTime={at}>{formats.moment(at)}</time>
          </li>
        ))}
      </ol>
    </Section>
  );
}

TimelineSection.fragment = graphql(`
  fragment TimelineSection on HelpRequest {
    id status takenAt endedAt deliveredAt noticeReadAt
    callOuts { id waves { number group asked sentAt } }
    offers { id volunteerFirstName offeredAt }
    assignments { id volunteerFirstName status proposedAt acceptedAt startedAt deliveredAt endedAt }
    followUps { id party status answer endedAt volunteerFirstName }
    calls { id at by outcome }
    snoozes { id by at until untilReply wokenAt wokenBy }
    looks { id at who role fields purpose }
    standingArrangement { id setUpAt endedAt endedWhy }
    receipts { id at rule fields }
  }
`);
