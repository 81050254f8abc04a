const WIDTH = 640;
const MARGIN = 8;

/** How outlines in degrees are turned into a picture of this width: north above, and as wide as long where the wards lie. */
export function frameOf(outlines: string[]) {
  const points = outlines.flatMap((outline) => [...outline.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)]);
  const [lons, lats] = [points.map(([, lon]) => Number(lon)), points.map(([, , lat]) => Number(lat))];
  const [west, east, south, north] = [least(lons), -least(lons.map((lon) => -lon)), least(lats), -least(lats.map((lat) => -lat))];
  const narrower = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * narrower);
  const height = (north - south) * scale + 2 * MARGIN;
  const place = ({ lat, lon }: { lat: number; lon: number }): [x: number, y: number] => [
    MARGIN + (lon - west) * narrower * scale,
    MARGIN + (north - lat) * scale,
  ];
  const [left, top] = place({ lat: 0, lon: 0 });
  return {
    viewBox: `0 0 ${WIDTH} ${Math.round(height)}`,
    turn: `matrix(${narrower * scale} 0 0 ${-scale} ${left} ${top})`,
    place,
  };
}

const least = (numbers: number[]): number => numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
