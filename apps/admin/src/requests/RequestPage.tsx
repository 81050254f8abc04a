import { useParams } from 'react-router';
import { AssignmentsSection } from '../assignments/AssignmentsSection.tsx';
import { CallOutSection } from '../call-outs/CallOutSection.tsx';
import { CallsSection } from '../calls/CallsSection.tsx';
import { usePhoneDesk } from '../calls/usePhoneDesk.ts';
import { CandidatesSection } from '../candidates/CandidatesSection.tsx';
import { RaiseConcern } from '../concerns/RaiseConcern.tsx';
import { FollowUpsSection } from '../follow-ups/FollowUpsSection.tsx';
import { InterpretingSections } from '../interpreting/InterpretingSections.tsx';
import { NotFoundPage } from '../networks/NotFoundPage.tsx';
import { OffersSection } from '../offers/OffersSection.tsx';
import { ReferralsSection } from '../referrals/ReferralsSection.tsx';
import { WhereFrom } from '../referrals/WhereFrom.tsx';
import { SignpostSection } from '../signposting/SignpostSection.tsx';
import { SnoozeLine } from '../snoozes/SnoozeLine.tsx';
import { ArrangementSection } from '../standing-arrangements/ArrangementSection.tsx';
import { TimelineSection } from '../timeline/TimelineSection.tsx';
import { useTimeline } from '../timeline/useTimeline.ts';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
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
import { TellCodeWord } from './TellCodeWord.tsx';
import { TellThemFirst } from './TellThemFirst.tsx';
import { codeWordToTell } from './told-code-word.ts';
import { useRequest } from './useRequest.ts';
import { YoungPerson } from './YoungPerson.tsx';

/** Everything a lead may know and do about one request: what is asked of them first, the record last. */
export function RequestPage() {
  const { id = '' } = useParams();
  return <RequestOf key={id} id={id} />;
}

function RequestOf({ id }: { id: string }) {
  const { request, missing, left, busy, error, askAgain } = useRequest(id);
  const desk = usePhoneDesk(id);
  const timeline = useTimeline(id);
  if (!request && busy) return <Waiting />;
  if (missing) return <NotFoundPage />;
  if (left) return <LeftMeanwhile />;
  if (!request) return <TryAgain error={error} onTryAgain={askAgain} />;
  const toBeEnded = request.standingArrangement?.toBeEnded;
  return (
    <div className={classes.page}>
      <RequestHead request={request} />
      <DoneMeanwhile request={request} hold={desk?.hold} />
      {desk && <MergedAside request={desk} />}
      {desk && <SnoozeLine request={desk} />}
      <YoungPerson request={request} />
      <TellCodeWord codeWord={codeWordToTell(request.id)} />
      <div className={classes.asked}>
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
        <InterpretingSections requestId={request.id} />
        <AskingOrganization request={request} />
        <RequestFacts request={request} />
      </div>
      <div className={classes.work}>
        <AssignmentsSection request={request} />
        {request.viewerCan.assign && <CandidatesSection requestId={request.id} />}
        {request.viewerCan.callOut && <CallOutSection request={request} />}
        <SignpostSection request={request} />
        <ReferralsSection request={request} />
        {!toBeEnded && <ArrangementSection request={request} />}
        <RequestEndings request={request} />
        {timeline && <TimelineSection request={timeline} />}
        <RaiseConcern requestId={request.id} />
      </div>
    </div>
  );
}
