import { IconExternalLink } from '@tabler/icons-react';
import type { LocalGroupsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import classes from './LocalGroups.module.css';

type Props = { groups: LocalGroupsFragment[] };

/** Other groups to turn to, by name, with the way there. */
export function LocalGroups({ groups }: Props) {
  const formats = useFormats();
  return (
    <ul className={classes.groups}>
      {groups.map(({ name, url, metres }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            <bdi>{name}</bdi> <IconExternalLink size={16} aria-hidden />
          </a>
          {metres !== null && metres !== undefined && <span> · {formats.metres(metres)}</span>}
        </li>
      ))}
    </ul>
  );
}

LocalGroups.fragment = graphql(`fragment LocalGroups on LocalGroup { name url metres }`);
