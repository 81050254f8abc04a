import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';

/** More than one network helps there. */
export function NetworkPage(view: HelpView) {
  const { label, hint } = view.visit.words.help.network;
  const options = view.found.networks.map(({ slug, name }) => [slug, name] as const);
  return (
    <HelpForm view={view} title={label} asks={['network']}>
      <ChoiceQuestion view={view} name="network" legend={<h1>{label}</h1>} hint={hint} options={options} />
    </HelpForm>
  );
}
