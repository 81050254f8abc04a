import { HelpForm } from './HelpForm.tsx';
import type { HelpView } from './help.ts';
import { TextQuestion } from './TextQuestion.tsx';

/** How to reach them: a number, which is rung before anything else happens; an e-mail only if they like. */
export function PhonePage(view: HelpView) {
  const { phone, optional } = view.visit.words.help;
  return (
    <HelpForm view={view} title={phone.title} asks={['phone', 'email']}>
      <h1>{phone.title}</h1>
      <TextQuestion view={view} name="phone" label={phone.label} hint={phone.hint} type="tel" autoComplete="tel" latin />
      <TextQuestion
        view={view}
        name="email"
        label={optional(phone.email)}
        hint={phone.emailHint}
        type="email"
        autoComplete="email"
        latin
      />
    </HelpForm>
  );
}
