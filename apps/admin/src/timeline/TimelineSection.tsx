import { useTranslation } from 'react-i18next';
import type { TimelineSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { HappeningItem } from './HappeningItem.tsx';
import type { Happening } from './happening.ts';
import classes from './TimelineSection.module.css';
import { useHappenings } from './useHappenings.ts';

/** As many as are read at a glance. */
const AT_ONCE = 12;

type Props = { request: TimelineSectionFragment };

/** What happened, newest first: every look and every erasure is in it. */
export function TimelineSection({ request }: Props) {
  const { t } = useTranslation();
  const happenings = useHappenings(request);
  const earlier = happenings.slice(AT_ONCE);
  return (
    <Section title={t('timeline.title')} anchor="what-happened">
      <Happenings happenings={happenings.slice(0, AT_ONCE)} />
      {earlier.length > 0 && (
        <Disclosure summary={t('happened.earlier', { count: earlier.length })}>
          <Happenings happenings={earlier} />
        </Disclosure>
      )}
    </Section>
  );
}

function Happenings({ happenings }: { happenings: readonly Happening[] }) {
  return (
    <ol className={classes.timeline}>
      {happenings.map((happening) => (
        <li key={happening.id} data-kind={happening.kind}>
          <HappeningItem happening={happening} />
        </li>
      ))}
    </ol>
  );
}

TimelineSection.fragment = graphql(`fragment TimelineSection on HelpRequest { id ...Happenings }`);
