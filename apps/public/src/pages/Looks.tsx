import { listIn, momentIn, type Words } from '../locales/locales.ts';
import type { Visit } from '../visits/visit.ts';

/** One look, as those whom it was at are told; nobody's name is one's own. */
export type ToldLook = { at: string; who: string | null; role: string; fields: string[]; purpose: string };

type Props = {
  visit: Visit;
  heading: string;
  none: string;
  looks: readonly ToldLook[];
  fieldName: (words: Words, field: string) => string;
};

/** Who looked: when, as what, at which fields and why. */
export function Looks({ visit, heading, none, looks, fieldName }: Props) {
  const { words, language } = visit;
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{heading}</h2>
      {looks.length === 0 && <p>{none}</p>}
      {looks.length > 0 && (
        <dl className="facts">
          {looks.map((look) => (
            <div key={`${look.at} ${look.who} ${look.purpose}`}>
              <dt>
                <time dateTime={look.at}>{momentIn(language, look.at)}</time>
              </dt>
              <dd>
                {words.mine.look(
                  whoIs(look, words),
                  listIn(
                    language,
                    look.fields.map((field) => fieldName(words, field)),
                  ),
                )}
                <br />
                {purposeOf(look, words)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function whoIs({ who, role }: ToldLook, { mine }: Words): string {
  const roles: Partial<Record<string, string>> = mine.roles;
  return who === null ? mine.yourself : `${who} (${roles[role] ?? role})`;
}

function purposeOf({ purpose }: ToldLook, { mine }: Words): string {
  const purposes: Partial<Record<string, string>> = mine.purposes;
  return purposes[purpose] ?? purpose;
}
