import {
  MINE,
  type Payload,
  press,
  Refused,
  type SeenMine,
  type SeenTask,
  type SeenVolunteering,
  TASK,
  VOLUNTEERING,
} from './payload.ts';
import type { Send, Variables } from './wire.ts';

/** A volunteer, or whoever asked, at a browser with a link of their own, and what they press. */
export class Neighbour {
  readonly token: string;
  readonly browser: string | null;
  readonly send: Send;
  constructor(token: string, browser: string | null, send: Send) {
    this.token = token;
    this.browser = browser;
    this.send = send;
  }

  press(mutation: string, input: Variables = {}): Promise<Payload> {
    return press(this.send, mutation, input);
  }

  /** What the page shows on opening. */
  async task(): Promise<SeenTask | null> {
    const { data, errors } = await this.send(`{ task ${TASK} }`);
    if (errors.length > 0) throw new Refused(errors);
    return (data as { task: SeenTask | null }).task;
  }

  /** What the private page shows on opening. */
  async mine(): Promise<SeenMine | null> {
    const { data, errors } = await this.send(`{ myRequest ${MINE} }`);
    if (errors.length > 0) throw new Refused(errors);
    return (data as { myRequest: SeenMine | null }).myRequest;
  }

  /** What a volunteer is told of themselves. */
  async volunteering(): Promise<SeenVolunteering | null> {
    const { data, errors } = await this.send(`{ myVolunteering ${VOLUNTEERING} }`);
    if (errors.length > 0) throw new Refused(errors);
    return (data as { myVolunteering: SeenVolunteering | null }).myVolunteering;
  }

  offer = () => this.press('offerHelp');
  withdraw = () => this.press('withdrawOffer');
  accept = () => this.press('acceptAssignment');
  decline = () => this.press('declineAssignment');
  start = () => this.press('startTask');
  handBack = () => this.press('handBack');
  deliver = (paidBack = 'NOTHING_SPENT') => this.press('deliver', { paidBack });
  answer = (answer: string) => this.press('answerFollowUp', { answer });
  stop = () => this.press('stopTask');
  sayPaidBack = () => this.press('sayPaidBack');
  look = () => this.press('showTaskDetails');
  call = () => this.press('showTaskPhone');
  askForCode = () => this.press('sendLinkCode');
  lookAtMyself = () => this.press('showMyContact');
  leave = () => this.press('leaveNetwork');
  showCode = (code: string) => this.press('confirmLinkCode', { code });
}
