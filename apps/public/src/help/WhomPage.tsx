import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';

export function WhomPage(view: HelpView) {
  const { label, options } = view.visit.words.help.whom;
  return (
    <HelpForm view={view} title={label} asks={['whom']}>
      <ChoiceQuestion view={view} name="whom" legend={<h1>{label}</h1>} options={Object.entries(options)} />
    </HelpForm>
  );
}
