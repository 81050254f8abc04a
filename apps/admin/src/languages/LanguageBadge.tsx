import { IconLanguage } from '@tabler/icons-react';
import { autonym, direction, languageName } from '@wardwise/domain';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Pill } from '../ui/Pill.tsx';

/** A language in its own name, and in the reader's where that is another. */
export function LanguageBadge({ tag }: { tag: string }) {
  const reader = usePageLanguage();
  const own = autonym(tag);
  const read = languageName(tag, reader);
  return (
    <Pill tone="plum" icon={<IconLanguage aria-hidden />}>
      <bdi lang={tag} dir={direction(tag)}>
        {own}
      </bdi>
      {own !== read && <> · {read}</>}
    </Pill>
  );
}
