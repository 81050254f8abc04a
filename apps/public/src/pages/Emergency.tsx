import type { Words } from '../locales/locales.ts';

/** Where to turn when it is more than a neighbour can do. */
export function Emergency({ words }: { words: Words }) {
  return (
    <ul className="emergency">
      <li>
        {words.danger} <a href="tel:999">999</a>
      </li>
      <li>
        {words.medical} <a href="tel:111">111</a>
      </li>
    </ul>
  );
}
