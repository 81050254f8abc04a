import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { TextQuestion } from './TextQuestion.tsx';

/** Only where somebody has to go there, and even then only if they like. */
export function AddressPage(view: HelpView) {
  const { address, optional } = view.visit.words.help;
  return (
    <HelpForm view={view} title={address.label} asks={['address']}>
      <TextQuestion
        view={view}
        name="address"
        label={optional(address.label)}
        heading
        hint={address.hint}
        lines={3}
        autoComplete="street-address"
      />
    </HelpForm>
  );
}
