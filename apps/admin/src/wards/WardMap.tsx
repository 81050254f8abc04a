import { useTranslation } from 'react-i18next';
import type { WardOutlineFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { frameOf } from './map-frame.ts';
import { WaitingLink } from './WaitingLink.tsx';
import classes from './WardMap.module.css';

/** The wards as they lie, from imported boundaries. The table beside it says the same in words. */
export function WardMap({ wards }: { wards: WardOutlineFragment[] }) {
  const { t } = useTranslation();
  const { viewBox, turn, place } = frameOf(wards.map(({ outline }) => outline ?? ''));
  return (
    <svg className={classes.map} viewBox={viewBox} aria-hidden="true">
      {wards.map(({ code, name, outline, onDutyToday, waiting }) => (
        <WaitingLink key={code} ward={{ code, waiting }} instead="g">
          <path d={outline ?? ''} transform={turn} className={classes.ward} data-duty={onDutyToday}>
            <title>{onDutyToday ? name : `${name}: ${t('wards.nobody')}`}</title>
          </path>
        </WaitingLink>
      ))}
      {wards.map(({ code, name, waiting, labelPoint }) => {
        const [x, y] = place(labelPoint);
        return (
          <g key={code} className={classes.label} transform={`translate(${x} ${y})`}>
            <text y={waiting === null ? 4 : -4}>{name}</text>
            {waiting !== null && (
              <text y={15} className={classes.count}>
                {waiting}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

WardMap.fragment = graphql(`fragment WardOutline on Ward { code name outline onDutyToday waiting labelPoint { lat lon } }`);
