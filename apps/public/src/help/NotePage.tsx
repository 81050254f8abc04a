import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { TextQuestion } from './TextQuestion.tsx';

export function NotePage(view: HelpView) {
  const { label, hint } = view.visit.words.help.note;
  return (
    <HelpForm view={view} title={label} asks={['note']}>
      <TextQuestion view={view} name="note" label={label} heading hint={hint} lines={6} />
    </HelpForm>
  );
}
