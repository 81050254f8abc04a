import type { Words } from '../locales/locales.ts';
import { InBoth } from './InBoth.tsx';

/** Where to turn when it is more than a neighbour can do. */
export function Emergency({ words }: { words: Words }) {
  return (
    <ul className="emergency">
      <li>
        <InBoth words={words} say={({ danger }) => danger} /> <a href="tel:999">999</a>
      </li>
      <li>
        <InBoth words={words} say={({ medical }) => medical} /> <a href="tel:111">111</a>
      </li>
    </ul>
  );
}
