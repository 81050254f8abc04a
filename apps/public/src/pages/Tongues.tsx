import { LANGUAGES } from '../locales/locales.ts';
import type { Visit } from '../visits/visit.ts';

type Props = {
  visit: Visit;
  /** Where the form is sent, with another language asked for. */
  action: string;
  /** What the buttons say of themselves: this page again, which is not always the form's own. */
  go?: 'stay' | 'on';
};

/** The other languages, as buttons of a form: what was typed comes along. Never its first button, or Enter would press it. */
export function Tongues({ visit, action, go = 'stay' }: Props) {
  return (
    <p className="tongues">
      {LANGUAGES.filter(({ tag }) => tag !== visit.language).map(({ tag, autonym, direction }) => (
        <button
          key={tag}
          type="submit"
          name="go"
          value={go}
          formAction={`${action}?lang=${tag}`}
          formNoValidate
          className="back"
          lang={tag}
          dir={direction}
        >
          {autonym}
        </button>
      ))}
    </p>
  );
}
