import type { Words } from '../locales/locales.ts';

/** A medicine needed today does not wait for us. */
export function PharmacyAdvice({ words }: { words: Words }) {
  const { pharmacy } = words.help;
  return (
    <div className="danger">
      <p>{pharmacy.ring}</p>
      <p>
        {pharmacy.call}{' '}
        <a className="link" href="tel:111">
          111
        </a>
      </p>
    </div>
  );
}
