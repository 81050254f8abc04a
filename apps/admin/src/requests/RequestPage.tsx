import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AssignmentsSection } from '../assignments/AssignmentsSection.tsx';
import { CallsSection } from '../calls/CallsSection.tsx';
import { usePhoneDesk } from '../calls/usePhoneDesk.ts';
import { CandidatesSection } from '../candidates/CandidatesSection.tsx';
import { RaiseConcern } from '../concerns/RaiseConcern.tsx';
import { FollowUpsSection } from '../follow-ups/FollowUpsSection.tsx';
import { InHandSection } from '../in-hand/InHandSection.tsx';
import { InterpretingSections } from '../interpreting/InterpretingSections.tsx';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { OffersSection } from '../offers/OffersSection.tsx';
import { later } from '../platform/later.ts';
import { ReferralsSection } from '../referrals/ReferralsSection.tsx';
import { WhereFrom } from '../referrals/WhereFrom.tsx';
import { SignpostSection } from '../signposting/SignpostSection.tsx';
import { SnoozeLine } from '../snoozes/SnoozeLine.tsx';
import { ArrangementSection } from '../standing-arrangements/ArrangementSection.tsx';
import { useTimeline } from '../timeline/useTimeline.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { Before } from '../ui/Before.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { WhoSeesSection } from '../who-sees/WhoSeesSection.tsx';
import { AskingOrganization } from './AskingOrganization.tsx';
import { ConfirmRequest } from './ConfirmRequest.tsx';
import { DoneMeanwhile } from './DoneMeanwhile.tsx';
import { LeftMeanwhile } from './LeftMeanwhile.tsx';
import { MergedAside } from './MergedAside.tsx';
import { PlaceRequest } from './PlaceRequest.tsx';
import { RequestDetails } from './RequestDetails.tsx';
import { RequestEndings } from './RequestEndings.tsx';
import { RequestFacts } from './RequestFacts.tsx';
import { RequestHead } from './RequestHead.tsx';
import classes from './RequestPage.module.css';
import { StubSection } from './StubSection.tsx';
import { TellCodeWord } from './TellCodeWord.tsx';
import { TellThemFirst } from './TellThemFirst.tsx';
import { codeWordToTell } from './told-code-word.ts';
import { useRequest } from './useRequest.ts';
import { YoungPerson } from './YoungPerson.tsx';

// Down the page, and the longest of it.
const CallOutSection = later(async () => (await import('../call-outs/CallOutSection.tsx')).CallOutSection);
const GuidanceForRequest = later(async () => (await import('../guidance/GuidanceForRequest.tsx')).GuidanceForRequest);
const TimelineSection = later(async () => (await import('../timeline/TimelineSection.tsx')).TimelineSection);

/** Everything a lead may know and do about one request: what is asked of them first, the record last. */
export function RequestPage() {
  const { id = '' } = useParams();
  return <RequestOf key={id} id={id} />;
}

function RequestOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const { request, missing, left, busy, error, askAgain } = useRequest(id);
  const phoneDesk = usePhoneDesk(id);
  const timeline = useTimeline(id);
  const { request: desk } = phoneDesk;
  const { request: record } = timeline;
  // What stands at the top is of all three: drawn at once, so that nothing moves under a finger.
  const awaited = (!request && busy) || phoneDesk.awaited || timeline.awaited;
  if (missing && !awaited) return <NotFoundPage />;
  if (left && !awaited) return <LeftMeanwhile />;
  if (awaited || !request) return <Before title={t('request.facts')} busy={awaited} error={error} onTryAgain={askAgain} />;
  const lost = [phoneDesk, timeline].filter((part) => !part.request && part.error);
  const askForLost = () => {
    for (const part of lost) part.askAgain();
  };
  const toBeEnded = request.standingArrangement?.toBeEnded;
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <RequestHead request={request} />
        <DoneMeanwhile request={request} hold={desk?.hold} />
        {desk && <MergedAside request={desk} />}
        {desk && <SnoozeLine request={desk} />}
        <YoungPerson request={request} />
        <TellCodeWord codeWord={codeWordToTell(request.id)} />
      </div>
      <div className={classes.asked}>
        {lost[0] && <TryAgain error={lost[0].error} onTryAgain={askForLost} />}
        {record && <StubSection request={record} />}
        {record && <InHandSection request={record} />}
        {desk && <CallsSection request={desk} />}
        <TellThemFirst request={request} />
        <WhereFrom request={request} />
        <PlaceRequest request={request} />
        <ConfirmRequest request={request} />
        <FollowUpsSection request={request} />
        <OffersSection request={request} />
        {toBeEnded && <ArrangementSection request={request} />}
      </div>
      <div className={classes.known}>
        <RequestDetails request={request} />
        {record && <WhoSeesSection request={record} />}
        <InterpretingSections requestId={request.id} />
        <AskingOrganization request={request} />
        <RequestFacts request={request} />
        {!record?.endedAt && (
          <Awaited>
            <GuidanceForRequest request={request} />
          </Awaited>
        )}
      </div>
      <div className={classes.work}>
        <AssignmentsSection request={request} />
        {request.viewerCan.assign && <CandidatesSection requestId={request.id} />}
        {request.viewerCan.callOut && (
          <Awaited>
            <CallOutSection request={request} />
          </Awaited>
        )}
        <SignpostSection request={request} />
        <ReferralsSection request={request} />
        {!toBeEnded && <ArrangementSection request={request} />}
        <RequestEndings request={request} />
        {record && (
          <Awaited>
            <TimelineSection request={record} />
          </Awaited>
        )}
        <RaiseConcern requestId={request.id} />
      </div>
    </div>
  );
}
