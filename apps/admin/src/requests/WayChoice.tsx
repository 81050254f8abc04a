import { useTranslation } from 'react-i18next';
import type { Way } from '../gql/graphql.ts';
import { Choice } from '../ui/Choice.tsx';
import { useIntakeChoice } from './useIntakeChoice.ts';

/** How it may be done, of the ways the category knows. */
export function WayChoice({ ways }: { ways: Way[] }) {
  const { t } = useTranslation();
  return <Choice {...useIntakeChoice('way')} options={ways.map((way) => ({ value: way, label: t(`way.${way}`) }))} />;
}
