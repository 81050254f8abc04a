import { layTiles, WardCode } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import type { WardTileFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { WaitingLink } from './WaitingLink.tsx';
import classes from './WardTiles.module.css';

/** A map without boundaries: a tile a ward, about where it lies. North is above in every language; the table beside it says the same in words. */
export function WardTiles({ wards }: { wards: WardTileFragment[] }) {
  const { t } = useTranslation();
  const tiles = layTiles(wards.map(({ code, labelPoint }) => ({ code: WardCode(code), labelPoint })));
  const placeOf = (code: string) => tiles.find((tile) => tile.code === code);
  return (
    <div className={classes.tiles} dir="ltr" aria-hidden>
      {wards.map(({ code, name, onDutyToday, waiting }) => (
        <WaitingLink
          key={code}
          ward={{ code, waiting }}
          instead="span"
          className={classes.tile}
          data-duty={onDutyToday}
          style={{ gridColumn: (placeOf(code)?.column ?? 0) + 1, gridRow: (placeOf(code)?.row ?? 0) + 1 }}
        >
          <strong dir="auto">{name}</strong>
          {waiting !== null && <span className={classes.count}>{waiting}</span>}
          {!onDutyToday && <small dir="auto">{t('wards.nobody')}</small>}
        </WaitingLink>
      ))}
    </div>
  );
}

WardTiles.fragment = graphql(`fragment WardTile on Ward { code name onDutyToday waiting labelPoint { lat lon } }`);
