import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { waysOf } from './steps.ts';

/** Asked only where this kind of help can be given in more than one way. */
export function WayPage(view: HelpView) {
  const { label, options } = view.visit.words.help.way;
  const ways = waysOf(view.answers, view.found);
  return (
    <HelpForm view={view} title={label} asks={['way']}>
      <ChoiceQuestion
        view={view}
        name="way"
        legend={<h1>{label}</h1>}
        options={Object.entries(options).filter(([way]) => ways.includes(way))}
      />
    </HelpForm>
  );
}
