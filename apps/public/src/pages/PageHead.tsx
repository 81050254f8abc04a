import { to, type Visit } from '../visits/visit.ts';
import { Mark } from './Mark.tsx';
import { OtherLanguages } from './OtherLanguages.tsx';

/** The demonstration's banner, where we are, and the other languages. */
export function PageHead({ visit, at }: { visit: Visit; at: string | null }) {
  const { words } = visit;
  return (
    <header>
      {visit.demo && (
        <p className="demo">
          {words.demoBanner} <a href="/demo/mailbox">{words.demoMailbox}</a>
        </p>
      )}
      <div className="head">
        <a className="home" href={to(visit, '/')} aria-label={words.home}>
          <Mark />
          <span dir="ltr">{words.product}</span>
        </a>
        {at !== null && (
          <nav aria-label={words.languages}>
            <OtherLanguages
              visit={visit}
              open={visit.path === '/' && visit.asked === null}
              way={({ tag, autonym, lang, dir }) => (
                <a href={`${at}?lang=${tag}`} lang={lang} hrefLang={lang} dir={dir}>
                  {autonym}
                </a>
              )}
            />
          </nav>
        )}
      </div>
    </header>
  );
}
