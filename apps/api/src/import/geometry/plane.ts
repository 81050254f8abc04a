/** A point on a flat map, in metres east and north. */
export type Point = [x: number, y: number];
/** A closed line: its last point is its first. */
export type Ring = Point[];
/** A ring with the rings cut out of it. */
type Polygon = Ring[];
/** All that belongs to a ward. */
export type Area = Polygon[];

const EARTH_RADIUS_METRES = 6_371_008.8; // mean radius, IUGG
const METRES_A_DEGREE = (EARTH_RADIUS_METRES * Math.PI) / 180;

/** A flat map about one latitude, true to a thousandth within ten kilometres north and south of it: enough for a ward and its neighbours. */
export function planeAt(latitude: number) {
  const [east, north] = [METRES_A_DEGREE * Math.cos((latitude * Math.PI) / 180), METRES_A_DEGREE];
  return {
    toPlane: ([lon, lat]: Point): Point => [lon * east, lat * north],
    toDegrees: ([x, y]: Point): Point => [x / east, y / north],
  };
}

/** The same area, each of its points put elsewhere. */
export const mapArea = (area: Area, put: (point: Point) => Point): Area =>
  area.map((polygon) => polygon.map((ring) => ring.map(put)));

/** How far a point is from a straight line between two others. */
export function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** The least rectangle that these points lie in. */
export type Box = { west: number; south: number; east: number; north: number };

export function boxOf(points: Point[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

/** Whether two rectangles are no further from each other than this. */
export const near = (one: Box, other: Box, distance: number): boolean =>
  one.west - distance <= other.east &&
  other.west - distance <= one.east &&
  one.south - distance <= other.north &&
  other.south - distance <= one.north;
