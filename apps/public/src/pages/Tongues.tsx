import type { Visit } from '../visits/visit.ts';
import { OtherLanguages } from './OtherLanguages.tsx';

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
    <OtherLanguages
      visit={visit}
      way={({ tag, autonym, lang, dir }) => (
        <button
          type="submit"
          name="go"
          value={go}
          formAction={`${action}?lang=${tag}`}
          formNoValidate
          className="back"
          lang={lang}
          dir={dir}
        >
          {autonym}
        </button>
      )}
    />
  );
}
