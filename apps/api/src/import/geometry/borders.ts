import { type Area, type Box, boxOf, distanceToLine, near, type Point } from './plane.ts';

/**
 * How far off another boundary may run and still be the same border. Generalised boundaries leave slivers and put their corners in
 * different places on either side; 20 metres is the tolerance by which the Office for National Statistics generalises.
 */
const TOLERANCE_METRES = 20;
/** Wards that touch at a corner run beside each other as far as the tolerance reaches, twice, and are no neighbours. */
const SHORTEST_METRES = 2.5 * TOLERANCE_METRES;
const STEP_METRES = 5;
const LEAST_PARALLEL = Math.cos(Math.PI / 4); // a line that goes off at more than 45° does not run beside

type Line = { a: Point; b: Point; length: number; box: Box };

/** An area's boundary as straight lines, made once for as many neighbours as it may have. */
type Outline = { lines: Line[]; box: Box };

export function outlineOf(area: Area): Outline {
  const lines = area.flat().flatMap((ring) =>
    ring.slice(1).flatMap((b, at) => {
      const a = ring[at] as Point;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      return length > 0 ? [{ a, b, length, box: boxOf([a, b]) }] : [];
    }),
  );
  return { lines, box: boxOf(lines.flatMap(({ a, b }) => [a, b])) };
}

/** How many metres two areas border each other, give or take the tolerance at either end; 0 where they are apart or touch at a corner only. */
export function borderMetres(one: Outline, other: Outline): number {
  const [ours, theirs] = [linesNear(one.lines, other.box), linesNear(other.lines, one.box)];
  const metres = (metresBeside(ours, theirs) + metresBeside(theirs, ours)) / 2;
  return metres < SHORTEST_METRES ? 0 : Math.round(metres);
}

const linesNear = (lines: Line[], box: Box): Line[] => lines.filter((line) => near(line.box, box, TOLERANCE_METRES));

/** How much of these lines runs beside one of the others. */
function metresBeside(lines: Line[], others: Line[]): number {
  let metres = 0;
  for (const line of lines) {
    const beside = linesNear(others, line.box).filter((other) => parallel(line, other));
    if (beside.length === 0) continue;
    const steps = Math.ceil(line.length / STEP_METRES);
    for (let step = 0.5; step < steps; step += 1) {
      const at: Point = [between(line.a[0], line.b[0], step / steps), between(line.a[1], line.b[1], step / steps)];
      if (beside.some(({ a, b }) => distanceToLine(at, a, b) <= TOLERANCE_METRES)) metres += line.length / steps;
    }
  }
  return metres;
}

const between = (a: number, b: number, share: number): number => a + share * (b - a);

function parallel(one: Line, other: Line): boolean {
  const along = (one.b[0] - one.a[0]) * (other.b[0] - other.a[0]) + (one.b[1] - one.a[1]) * (other.b[1] - other.a[1]);
  return Math.abs(along) >= LEAST_PARALLEL * one.length * other.length;
}
