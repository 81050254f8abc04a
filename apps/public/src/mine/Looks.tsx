import { listIn, momentIn, type Words } from '../locales/locales.ts';
import { fieldName, type Mine, type MineView } from './mine.ts';

/** Who looked: when, as what, at which fields and why. */
export function Looks({ visit, mine }: Pick<MineView, 'visit' | 'mine'>) {
  const { words, language } = visit;
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{words.mine.looksHeading}</h2>
      {mine.looks.length === 0 && <p>{words.mine.looksNone}</p>}
      {mine.looks.length > 0 && (
        <dl className="facts">
          {mine.looks.map((look) => (
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

function whoIs({ who, role }: Mine['looks'][number], { mine }: Words): string {
  const roles: Partial<Record<string, string>> = mine.roles;
  return who === null ? mine.yourself : `${who} (${roles[role] ?? role})`;
}

function purposeOf({ purpose }: Mine['looks'][number], { mine }: Words): string {
  const purposes: Partial<Record<string, string>> = mine.purposes;
  return purposes[purpose] ?? purpose;
}
