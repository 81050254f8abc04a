import { LANGUAGES } from '../locales/locales.ts';
import { to, type Visit } from '../visits/visit.ts';
import { Mark } from './Mark.tsx';

/** The demonstration's banner, where we are, and the other language. */
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
            {LANGUAGES.filter(({ tag }) => tag !== visit.language).map(({ tag, autonym, direction }) => (
              <a key={tag} href={`${at}?lang=${tag}`} lang={tag} hrefLang={tag} dir={direction}>
                {autonym}
              </a>
            ))}
          </nav>
        )}
      </div>
    </header>
  );
}
