import { PostForm } from '../pages/PostForm.tsx';
import { to } from '../visits/visit.ts';
import { EntryHouse } from './EntryHouse.tsx';
import { type EntryView, entryPath } from './entry.ts';

/** Asked first, because the link ends with it. */
export function ClosedPage(view: EntryView) {
  const { visit, token } = view;
  const { entry: words } = visit.words;
  return (
    <EntryHouse {...view} title={words.closedTitle}>
      <p>{words.closedText}</p>
      <PostForm visit={visit} action={entryPath(token, 'closed')}>
        <button type="submit">{words.closedYes}</button>
      </PostForm>
      <p>
        <a className="link" href={to(visit, entryPath(token))}>
          {words.back}
        </a>
      </p>
    </EntryHouse>
  );
}
