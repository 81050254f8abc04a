import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { PharmacyAdvice } from './PharmacyAdvice.tsx';

/** Said at once, before anything else is asked. */
export function PharmacyPage(view: HelpView) {
  const { words } = view.visit;
  const { pharmacy } = words.help;
  return (
    <HelpForm view={view} title={pharmacy.title} asks={[]}>
      <h1>{pharmacy.title}</h1>
      <PharmacyAdvice words={words} />
      <p>{pharmacy.also}</p>
    </HelpForm>
  );
}
