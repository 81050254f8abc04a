import { TELL_HERE } from '../assets/asset.ts';
import { dateIn } from '../locales/locales.ts';
import { PostForm } from '../pages/PostForm.tsx';
import { type Known, type YoursView, yoursPath } from './yours.ts';

type Props = Pick<YoursView, 'visit' | 'token'> & { known: Known };

/** On which phones and computers they are told, each with a button that ends it; and the button for this one, which a script shows where the browser can. */
export function TellHere({ visit, token, known: { pushKey, pushes } }: Props) {
  const { tellHere: words } = visit.words.yours;
  if (pushKey === null && pushes.length === 0) return null;
  return (
    <section id="tell-here" aria-labelledby="tell-here-heading" hidden={pushes.length === 0}>
      <h2 id="tell-here-heading">{words.heading}</h2>
      {pushes.map(({ id, since }) => (
        <PostForm key={id} visit={visit} action={yoursPath(token, 'stop-push')}>
          <input type="hidden" name="pushId" value={id} />
          <p id={id}>{words.since(dateIn(visit.language, since))}</p>
          <button type="submit" className="other" aria-describedby={id}>
            {words.stop}
          </button>
        </PostForm>
      ))}
      {pushKey !== null && (
        <div hidden>
          <p>{words.text}</p>
          <PostForm visit={visit} action={yoursPath(token, 'push')} data={{ key: pushKey, refused: words.refused }}>
            <input type="hidden" name="endpoint" />
            <input type="hidden" name="p256dh" />
            <input type="hidden" name="auth" />
            <button type="submit" className="other">
              {words.start}
            </button>
          </PostForm>
          <p role="alert" />
          <script src={TELL_HERE.path} defer />
        </div>
      )}
    </section>
  );
}
