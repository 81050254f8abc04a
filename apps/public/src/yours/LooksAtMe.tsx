import { listIn, momentIn, type Words } from '../locales/locales.ts';
import type { Known, KnownView } from './yours.ts';

/** Who looked at how we reach them: when, as what, at which fields and why. */
export function LooksAtMe({ visit, known }: KnownView) {
  const { words, language } = visit;
  const names: Partial<Record<string, string>> = words.yours.contact;
  const purposes: Partial<Record<string, string>> = words.mine.purposes;
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{words.yours.looksHeading}</h2>
      {known.looks.length === 0 && <p>{words.yours.looksNone}</p>}
      {known.looks.length > 0 && (
        <dl className="facts">
          {known.looks.map((look) => (
            <div key={`${look.at} ${look.who} ${look.purpose}`}>
              <dt>
                <time dateTime={look.at}>{momentIn(language, look.at)}</time>
              </dt>
              <dd>
                {words.mine.look(
                  whoIs(look, words),
                  listIn(
                    language,
                    look.fields.map((field) => names[field] ?? field),
                  ),
                )}
                <br />
                {purposes[look.purpose] ?? look.purpose}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function whoIs({ who, role }: Known['looks'][number], { mine }: Words): string {
  const roles: Partial<Record<string, string>> = mine.roles;
  return who === null ? mine.yourself : `${who} (${roles[role] ?? role})`;
}
