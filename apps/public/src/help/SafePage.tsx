import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { TextQuestion } from './TextQuestion.tsx';

export function SafePage(view: HelpView) {
  const { label, hint } = view.visit.words.help.safe;
  return (
    <HelpForm view={view} title={label} asks={['safeContact']}>
      <TextQuestion view={view} name="safeContact" label={label} heading hint={hint} lines={3} />
    </HelpForm>
  );
}
