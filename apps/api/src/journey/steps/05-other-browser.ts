import { insist } from '../insist.ts';
import { codeIn } from '../mailbox.ts';
import type { Stage } from '../stage.ts';
import { offers, openPage, press, tellsNothing, type Volunteer } from '../volunteer.ts';

/** The link is opened in another browser, forwarded or their own: it is asked for a code, which goes to the volunteer's recorded address alone. */
export async function openElsewhere({ mailbox, newBrowser }: Stage, volunteer: Volunteer) {
  const other: Volunteer = { ...volunteer, browser: newBrowser() };
  const page = await openPage(other);
  insist(offers(page, 'send-code') && !offers(page, 'withdraw'), 'another browser is let in without a code');
  tellsNothing(page, 'the page in another browser');

  const before = await mailbox.mark();
  const asking = await press(other, 'send-code');
  const [mail] = await mailbox.arrivals(
    before,
    ({ to, text }) => to === volunteer.to && /^\s*\d{6}\s*$/m.test(text),
    1,
    'the code',
  );
  const code = mail ? codeIn(mail) : '';
  const wrong = await other.browser.press(asking, 'code', { code: code === '000000' ? '111111' : '000000' });
  insist(wrong.status === 422 && !offers(await openPage(other), 'withdraw'), 'a wrong code lets another browser in');
  await other.browser.press(wrong, 'code', { code });
  insist(offers(await openPage(other), 'withdraw'), 'the mailed code does not let another browser in');
  return { line: 'a second browser with the same link is asked for a code, and gets in by the one mailed to the volunteer' };
}
