import { useTranslation } from 'react-i18next';
import type { CallsSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { stillToTell } from '../requests/notice-due.ts';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import { HoldLine } from './HoldLine.tsx';
import { LastCall } from './LastCall.tsx';
import { RecordCall } from './RecordCall.tsx';

/** The telephone, of one request: who is on it, how the last call went, and what follows from it. */
export function CallsSection({ request }: { request: CallsSectionFragment }) {
  const { t } = useTranslation();
  if (!request.viewerCan.recordCall) return null;
  const next = nextOf(request);
  return (
    <Section title={t('calls.title')}>
      <HoldLine request={request} />
      <LastCall request={request} />
      {next && <Notice tone={next === 'WRONG_NUMBER' ? 'saffron' : 'canal'}>{t(`calls.next.${next}`)}</Notice>}
      <RecordCall requestId={request.id} />
    </Section>
  );
}

/** What is asked of a lead after this outcome; everything it needs is on the same page. */
function nextOf(request: CallsSectionFragment) {
  const { lastCall, viewerCan } = request;
  if (lastCall?.outcome === 'WRONG_NUMBER') return 'WRONG_NUMBER';
  if (lastCall?.outcome !== 'REACHED') return null;
  if (stillToTell(request)) return 'NOTICE';
  if (viewerCan.confirm) return 'NEW';
  return viewerCan.recordFollowUp ? 'FOLLOW_UP' : null;
}

CallsSection.fragment = graphql(`
  fragment CallsSection on HelpRequest {
    id askedByAnother noticeReadAt endedAt lastCall { id outcome } viewerCan { recordCall confirm recordFollowUp } ...HoldLine ...LastCall
  }
`);
