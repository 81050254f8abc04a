import { useTranslation } from 'react-i18next';
import type { AssignmentsSectionFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Section } from '../ui/Section.tsx';
import { AssignmentLine } from './AssignmentLine.tsx';
import classes from './AssignmentsSection.module.css';

type Props = { request: AssignmentsSectionFragment };

/** Who was asked, who goes, and how it went; nothing where nobody was. */
export function AssignmentsSection({ request: { assignments, viewerCan } }: Props) {
  const { t } = useTranslation();
  if (assignments.length === 0) return null;
  return (
    <Section title={t('assignments.title')}>
      <ul className={classes.list}>
        {assignments.map((assignment) => (
          <li key={assignment.id}>
            <AssignmentLine assignment={assignment} mayCancel={viewerCan.cancelAssignment} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

AssignmentsSection.fragment = graphql(`
  fragment AssignmentsSection on HelpRequest { id assignments { id ...AssignmentLine } viewerCan { cancelAssignment } }
`);
