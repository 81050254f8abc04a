import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { TextQuestion } from './TextQuestion.tsx';

/** Who asks for somebody else, and how they know them. */
export function AskerPage(view: HelpView) {
  const { asker, name } = view.visit.words.help;
  return (
    <HelpForm view={view} title={asker.title} asks={['asker', 'howTheyKnow']}>
      <h1>{asker.title}</h1>
      <TextQuestion view={view} name="asker" label={asker.label} hint={name.hint} autoComplete="name" />
      <TextQuestion view={view} name="howTheyKnow" label={asker.how} hint={asker.hint} />
    </HelpForm>
  );
}
