import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { TextQuestion } from './TextQuestion.tsx';

export function NotePage(view: HelpView) {
  const { label, hint, hintYoung } = view.visit.words.help.note;
  return (
    <HelpForm view={view} title={label} asks={['note']}>
      <TextQuestion view={view} name="note" label={label} heading hint={view.answers.age === 'NO' ? hintYoung : hint} lines={6} />
    </HelpForm>
  );
}
