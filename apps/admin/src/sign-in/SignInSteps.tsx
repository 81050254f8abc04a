import { useState } from 'react';
import { CodeForm } from './CodeForm.tsx';
import { EmailForm } from './EmailForm.tsx';
import { PasskeySignIn } from './PasskeySignIn.tsx';

type Props = { onSignedIn: (network: string) => void };

/** First the address, then the code; or a passkey at once. */
export function SignInSteps({ onSignedIn }: Props) {
  const [email, setEmail] = useState<string | null>(null);
  if (email !== null) return <CodeForm email={email} onSignedIn={onSignedIn} onOtherEmail={() => setEmail(null)} />;
  return (
    <>
      <EmailForm onSent={setEmail} />
      <PasskeySignIn onSignedIn={onSignedIn} />
    </>
  );
}
