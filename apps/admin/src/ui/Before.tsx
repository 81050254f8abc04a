import { PageHeading } from './PageHeading.tsx';
import { TryAgain } from './TryAgain.tsx';
import { Waiting } from './Waiting.tsx';

type Props = { title: string; busy: boolean; error: unknown; onTryAgain: () => void };

/** A page about one thing until that is here: what it is about, and that it is on its way or does not come. */
export function Before({ title, busy, error, onTryAgain }: Props) {
  return (
    <>
      <PageHeading>{title}</PageHeading>
      {busy ? <Waiting /> : <TryAgain error={error} onTryAgain={onTryAgain} />}
    </>
  );
}
