import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { TextQuestion } from './TextQuestion.tsx';

export function NamePage(view: HelpView) {
  const { name, nameOther } = view.visit.words.help;
  const other = view.answers.whom === 'SOMEBODY';
  const { label, hint } = other ? nameOther : name;
  return (
    <HelpForm view={view} title={label} asks={['calledName']}>
      <TextQuestion view={view} name="calledName" label={label} heading hint={hint} autoComplete={other ? 'off' : 'name'} />
    </HelpForm>
  );
}
