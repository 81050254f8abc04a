import { Emergency } from '../pages/Emergency.tsx';
import { InBoth } from '../pages/InBoth.tsx';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { TextQuestion } from './TextQuestion.tsx';

/** Where it starts: 999 and 111 up front, then the postcode. */
export function PostcodePage(view: HelpView) {
  const { words } = view.visit;
  const { help } = words;
  return (
    <HelpForm view={view} title={help.title} asks={['postcode']}>
      <h1>{help.title}</h1>
      <div className="danger">
        <p>
          <InBoth words={words} say={({ help }) => help.notEmergency} />
        </p>
        <Emergency words={words} />
      </div>
      <p className="lead">{help.lead}</p>
      <p>{help.how}</p>
      <TextQuestion view={view} name="postcode" {...help.postcode} autoComplete="postal-code" latin className="short" />
    </HelpForm>
  );
}
