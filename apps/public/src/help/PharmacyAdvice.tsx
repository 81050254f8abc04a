import type { Words } from '../locales/locales.ts';
import { InBoth } from '../pages/InBoth.tsx';

/** A medicine needed today does not wait for us. */
export function PharmacyAdvice({ words }: { words: Words }) {
  return (
    <div className="danger">
      <p>
        <InBoth words={words} say={({ help }) => help.pharmacy.ring} />
      </p>
      <p>
        <InBoth words={words} say={({ help }) => help.pharmacy.call} />{' '}
        <a className="link" href="tel:111">
          111
        </a>
      </p>
    </div>
  );
}
