import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { askedNetwork } from './found.ts';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';

export function KindPage(view: HelpView) {
  const { label } = view.visit.words.help.kind;
  const kinds = askedNetwork(view.found, view.answers.network)?.categories ?? [];
  const options = kinds.map((kind) => [kind.key, kind.label] as const);
  return (
    <HelpForm view={view} title={label} asks={['category']}>
      <ChoiceQuestion view={view} name="category" legend={<h1>{label}</h1>} options={options} />
    </HelpForm>
  );
}
