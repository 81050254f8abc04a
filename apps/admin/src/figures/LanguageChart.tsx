import { type LanguageFinding, languageFinding, languageName, languagesTold } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { LanguageChartFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePageLanguage } from '../page-language/usePageLanguage.ts';
import { Chart } from './Chart.tsx';
import { TwoBars } from './TwoBars.tsx';

type Props = { languages: LanguageChartFragment[] };

/** So many languages are drawn; all of them stand in the table. */
const DRAWN = 10;

/** Which languages were asked for, and how many of the volunteers speak each. */
export function LanguageChart({ languages }: Props) {
  const { t } = useTranslation();
  const reader = usePageLanguage();
  const nameOf = (tag: string | null) => (tag === null ? t('figures.language.rare') : languageName(tag, reader));
  const rows = [...languages].sort((one, other) => other.asked - one.asked || other.speakers - one.speakers);
  const drawn = rows.filter(({ tag }) => tag !== 'en' && tag !== null).slice(0, DRAWN);
  const most = Math.max(1, ...drawn.flatMap(({ asked, speakers }) => [asked, speakers]));
  const found = languageFinding(languages);
  const [asked, speak] = [t('figures.language.asked'), t('figures.language.speakers')];
  return (
    <Chart
      finding={t(`figures.language.finding.${wordsOf(found)}`, {
        ...found,
        language: found.kind === 'NONE' ? '' : nameOf(found.tag),
      })}
      text={t('figures.language.text')}
      table={{
        columns: [t('figures.language.name'), asked, speak],
        rows: rows.map((one) => [nameOf(one.tag), String(one.asked), one.tag === null ? '–' : String(one.speakers)]),
      }}
      file={{
        name: 'languages.csv',
        rows: [
          [t('figures.language.name'), asked, speak],
          ...languagesTold(rows).map((one) => [nameOf(one.tag), one.asked, one.speakers ?? '']),
        ],
      }}
    >
      <TwoBars
        rows={drawn.map((one) => ({
          name: nameOf(one.tag),
          bars: [
            { name: asked, value: String(one.asked), share: one.asked / most },
            { name: speak, value: String(one.speakers), share: one.speakers / most },
          ],
        }))}
      />
    </Chart>
  );
}

type Words = 'NONE' | 'NOBODY' | 'NOBODY_ONCE' | 'THIN' | 'THIN_ONE' | 'ENOUGH';

function wordsOf(found: LanguageFinding): Words {
  if (found.kind === 'NOBODY' && found.asked === 1) return 'NOBODY_ONCE';
  return found.kind === 'THIN' && found.speakers === 1 ? 'THIN_ONE' : found.kind;
}

LanguageChart.fragment = graphql(`fragment LanguageChart on LanguageFigure { tag asked speakers rare }`);
