import { createHash } from 'node:crypto';

/** Where somebody goes who must leave at once: the weather tells nothing of where they were. */
export const AWAY = 'https://www.bbc.co.uk/weather';

/**
 * The one script of the public pages, after GOV.UK's "Exit this page": it empties the page and puts the weather in its place, so that "back" does
 * not lead here; at a press, and at three presses of Shift with nothing between. Without scripts the link is a plain one.
 */
export const LEAVE_SCRIPT = `(() => {
  const link = document.getElementById('leave');
  if (!link) return;
  const away = link.href;
  let left = false;
  const go = (event) => {
    if (event) event.preventDefault();
    left = true;
    document.title = '…';
    document.body.replaceChildren();
    location.replace(away);
  };
  link.addEventListener('click', go);
  addEventListener('pageshow', () => left && go());
  let presses = 0;
  let last = 0;
  addEventListener('keydown', ({ key }) => key === 'Shift' || (presses = 0));
  addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== 'Shift') return;
    presses = timeStamp - last < 5000 ? presses + 1 : 1;
    last = timeStamp;
    if (presses === 3) go();
  });
})();`;

/** How a page's policy names it: these very bytes and no others. */
export const LEAVE_SOURCE = `'sha256-${createHash('sha256').update(LEAVE_SCRIPT).digest('base64')}'`;
