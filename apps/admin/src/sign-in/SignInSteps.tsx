import { useState } from 'react';
import { CodeForm } from './CodeForm.tsx';
import { EmailForm } from './EmailForm.tsx';

type Props = { onSignedIn: (network: string) => void };

/** First the address, then the code. */
export function SignInSteps({ onSignedIn }: Props) {
  const [email, setEmail] = useState<string | null>(null);
  if (email === null) return <EmailForm onSent={setEmail} />;
  return <CodeForm email={email} onSignedIn={onSignedIn} onOtherEmail={() => setEmail(null)} />;
}
