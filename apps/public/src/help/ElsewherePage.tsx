import { Emergency } from '../pages/Emergency.tsx';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { OtherGroups } from './OtherGroups.tsx';

/** Nobody of ours helps there: which other group is nearest. The way back to the postcode keeps every answer. */
export function ElsewherePage(view: HelpView) {
  const { words } = view.visit;
  const { elsewhere } = words.help;
  return (
    <HelpForm view={view} title={elsewhere.title} asks={[]} goOn={elsewhere.again} go="stay" again="on">
      <h1>{elsewhere.title}</h1>
      <p className="lead">{elsewhere.text}</p>
      <OtherGroups visit={view.visit} found={view.found} />
      <p>{elsewhere.council}</p>
      <div className="danger">
        <Emergency words={words} />
      </div>
    </HelpForm>
  );
}
