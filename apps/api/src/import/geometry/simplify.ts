import { type Area, distanceToLine, type Point, type Ring } from './plane.ts';

/** The same area with fewer points, nowhere further than `metres` from what it was; a ring smaller than that is left out, but never the last. */
export function simplify(area: Area, metres: number): Area {
  const simpler = area.map((polygon) => {
    const [outer = [], ...holes] = polygon.map((ring) => simplifyRing(ring, metres));
    return isRing(outer) ? [outer, ...holes.filter(isRing)] : [];
  });
  const left = simpler.filter((polygon) => polygon.length > 0);
  return left.length > 0 ? left : area;
}

const isRing = (ring: Ring): boolean => ring.length >= 4; // three corners and back

/** A ring has no ends to begin from: it is cut in two at the point furthest from its first. */
function simplifyRing(ring: Ring, metres: number): Ring {
  const [first] = ring;
  if (!first || ring.length < 4) return ring;
  const far = furthest(ring, 0, ring.length - 1, first, first).at;
  const kept = new Set([
    0,
    far,
    ring.length - 1,
    ...kneesBetween(ring, 0, far, metres),
    ...kneesBetween(ring, far, ring.length - 1, metres),
  ]);
  return ring.filter((_, at) => kept.has(at));
}

/** Douglas and Peucker's way: the point furthest off the straight line stays, and so on to both sides of it. */
function kneesBetween(ring: Ring, from: number, to: number, metres: number): number[] {
  const found: number[] = [];
  const todo: [from: number, to: number][] = [[from, to]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [a, b] = next;
    const knee = furthest(ring, a, b, ring[a] as Point, ring[b] as Point);
    if (knee.distance <= metres) continue;
    found.push(knee.at);
    todo.push([a, knee.at], [knee.at, b]);
  }
  return found;
}

function furthest(ring: Ring, from: number, to: number, a: Point, b: Point): { at: number; distance: number } {
  let knee = { at: from, distance: 0 };
  for (let at = from + 1; at < to; at += 1) {
    const distance = distanceToLine(ring[at] as Point, a, b);
    if (distance > knee.distance) knee = { at, distance };
  }
  return knee;
}
