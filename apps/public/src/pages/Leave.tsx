import type { Words } from '../locales/locales.ts';
import { AWAY, LEAVE_SCRIPT } from './leave-script.ts';

/** Pages that somebody at home must perhaps not see: asking for help, and the private page of whoever asked. */
const SECRET = /^\/(help|r)(\/|$)/;

/** Whether the way off stands on the page of this path. */
export const mayBeSecret = (path: string): boolean => SECRET.test(path);

/** The way off the page, always in sight. */
export function Leave({ words }: { words: Words }) {
  const { leave } = words;
  return (
    <>
      <section className="leave" aria-label={leave.button}>
        <a id="leave" className="button" href={AWAY} rel="noreferrer nofollow" aria-describedby="leave-hint">
          {leave.button}
        </a>
      </section>
      <aside className="leave-hint quiet" id="leave-hint" aria-labelledby="leave">
        {leave.hint} {leave.history}
      </aside>
    </>
  );
}

/** What makes it leave at once; it stands at the page's end. */
export const LeaveScript = () => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, with nothing in it that anybody typed; the page's policy lets these very bytes run and no others.
  <script dangerouslySetInnerHTML={{ __html: LEAVE_SCRIPT }} />
);
