import { canBeRung } from '../calls/record-call.ts';
import { mayNeedInterpreter } from '../interpreting/ask-for-interpreter.ts';
import { holds } from '../retention/holds.ts';
import { isLive, takesPlace } from './assignment.ts';
import { type HelpRequest, isRunning, isWorking } from './help-request.ts';

/** What can be done with a request now, whoever asks; policies say who. */
export type RequestAbilities = {
  place: boolean;
  confirm: boolean;
  assign: boolean;
  callOut: boolean;
  chooseOffer: boolean;
  cancelAssignment: boolean;
  lowerPlaces: boolean;
  cancel: boolean;
  markUnmet: boolean;
  markDuplicate: boolean;
  signpost: boolean;
  refer: boolean;
  askForInterpreter: boolean;
  recordCall: boolean;
  recordFollowUp: boolean;
  showDetails: boolean;
  showContactCard: boolean;
};

/** What the state of this request allows now: each ability is false only where its verb would refuse. */
export function abilities(request: HelpRequest): RequestAbilities {
  const running = isRunning(request);
  const open = request.status === 'OPEN';
  const taken = request.assignments.filter(takesPlace).length;
  const { details, card } = holds(request.status);
  const person = request.askingServiceId === null;
  const own = request.interpreting === null;
  return {
    place: running && taken === 0,
    confirm: request.status === 'NEW' && request.wardCode !== null && !request.youngPerson,
    assign: open,
    callOut: open,
    chooseOffer: open && request.offers.some(({ status }) => status === 'OFFERED'),
    cancelAssignment: isWorking(request) && request.assignments.some(isLive),
    lowerPlaces: open && request.places > Math.max(1, taken),
    cancel: running,
    markUnmet: running,
    markDuplicate: own && running,
    signpost: own && person && running && request.status !== 'ASSIGNED',
    refer: own && person && running && request.status !== 'ASSIGNED',
    askForInterpreter: mayNeedInterpreter(request).ok,
    recordCall: canBeRung(request).ok,
    recordFollowUp: request.followUps.some(({ status }) => status === 'DUE'),
    showDetails: person && details,
    // Until it closes, only whoever asked to be forgotten is let be: their card is gone.
    showContactCard: person && card && !request.followUps.some(({ status }) => status === 'EXPIRED'),
  };
}
