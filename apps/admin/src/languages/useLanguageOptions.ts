import { LANGUAGES, languageName } from '@wardwise/domain';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';

/** Every language we know of, by its name in the reader's, with its own beside it. */
export function useLanguageOptions() {
  const reader = usePageLanguage();
  const label = (tag: string, autonym: string) => {
    const read = languageName(tag, reader);
    return read === autonym ? read : `${read} · ${autonym}`;
  };
  return LANGUAGES.map(({ tag, autonym }) => ({ value: tag, label: label(tag, autonym) })).sort((one, other) =>
    one.label.localeCompare(other.label, reader),
  );
}
