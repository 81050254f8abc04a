import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapWards } from '../src/import/geometry/map-wards.ts';
import { type Area, distanceToLine, type Point, planeAt, type Ring } from '../src/import/geometry/plane.ts';
import { simplify } from '../src/import/geometry/simplify.ts';
import { itWithOpenData, openDataFile } from './open-data.ts';

const { toDegrees } = planeAt(51.5);
/** A ring from its corners in metres, closed, in degrees about London. */
const ring = (...corners: Point[]): Ring => [...corners, corners[0] as Point].map(([x, y]) => toDegrees([x, 5_726_000 + y]));
const square = (west: number, south: number, side = 1000): Area => [
  [ring([west, south], [west + side, south], [west + side, south + side], [west, south + side])],
];
const map = (wards: Record<string, Area>) => mapWards(new Map(Object.entries(wards)));

/** Whether a point is in a ring, by the number of times a line to the east crosses it. */
function inRing([x, y]: Point, corners: Ring): boolean {
  const crossed = corners.filter(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % corners.length] as Point;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  });
  return crossed.length % 2 === 1;
}
const isIn = (point: Point, area: Area) =>
  area.some(([outer = [], ...holes]) => inRing(point, outer) && !holes.some((hole) => inRing(point, hole)));

describe('neighbours', () => {
  it('share a border as long as they lie side by side, give or take the tolerance at either end', () => {
    const { borders } = map({ B: square(1000, 0), A: square(0, 0), C: square(2000, 400) });
    expect(borders.map(({ one, other }) => `${one} ${other}`)).toEqual(['A B', 'B C']);
    const [ab, bc] = borders.map(({ metres }) => metres);
    expect(Math.abs((ab ?? 0) - 1020)).toBeLessThanOrEqual(25);
    expect(Math.abs((bc ?? 0) - 620)).toBeLessThanOrEqual(25);
  });

  it('do so across a sliver, an overlap, and corners that the other side has not', () => {
    const kinked: Area = [[ring([1006, 0], [2000, 0], [2000, 1000], [994, 1000], [1003, 640], [997, 300])]];
    const [border] = map({ A: square(0, 0), B: kinked }).borders;
    expect(Math.abs((border?.metres ?? 0) - 1020)).toBeLessThanOrEqual(30);
  });

  it('are not those that touch at a corner, lie across a street, or far off', () => {
    const wards = { A: square(0, 0), B: square(1000, 1000), C: square(1045, 0, 900), D: square(50_000, 0) };
    expect(map(wards).borders).toEqual([]);
  });

  it('are found round a ward that lies inside another', () => {
    const [outer, inner] = [square(0, 0, 3000), square(1000, 1000)];
    const around: Area = [[outer[0]?.[0] as Ring, inner[0]?.[0] as Ring]];
    expect(map({ A: around, B: inner }).borders).toEqual([{ one: 'A', other: 'B', metres: expect.closeTo(4000, -2) }]);
  });
});

describe('the label', () => {
  it('stands inside the ward where the middle does not, and in the larger part of one in two parts', () => {
    const bent: Area = [[ring([0, 0], [3000, 0], [3000, 3000], [2400, 3000], [2400, 600], [0, 600])]];
    const parted: Area = [...square(0, 0, 300), ...square(5000, 0, 2000)];
    const [a, b] = map({ A: bent, B: parted }).wards;
    expect(isIn(a?.label as Point, bent)).toBe(true);
    expect(isIn(b?.label as Point, square(5000, 0, 2000))).toBe(true);
  });
});

describe('an outline with fewer points', () => {
  it('is nowhere further off than was said, and closed', () => {
    const anyRing = fc
      .array(fc.tuple(fc.double({ min: 100, max: 900, noNaN: true }), fc.nat(999)), { minLength: 5, maxLength: 60 })
      .map((spokes): Ring => {
        const corners = spokes.map(([far], i): Point => {
          const turn = (2 * Math.PI * i) / spokes.length;
          return [far * Math.cos(turn), far * Math.sin(turn)];
        });
        return [...corners, corners[0] as Point];
      });
    fc.assert(
      fc.property(anyRing, fc.integer({ min: 1, max: 60 }), (before, metres) => {
        const [[after = []] = []] = simplify([[before]], metres);
        expect(after[0]).toEqual(after.at(-1));
        for (const point of before) {
          const off = after.slice(1).map((to, i) => distanceToLine(point, after[i] as Point, to));
          expect(Math.min(...off)).toBeLessThanOrEqual(metres);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses what is too small to see, and never all of it', () => {
    const tiny: Area = [
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    ];
    const big: Area = [
      [
        [
          [0, 0],
          [100, 0],
          [100, 100],
          [0, 100],
          [0, 0],
        ],
      ],
    ];
    expect(simplify([...big, ...tiny], 5)).toEqual(big);
    expect(simplify(tiny, 5)).toEqual(tiny);
  });
});

type Facts = {
  wards: {
    code: string;
    label_point: { lat: number; lon: number; metres_to_edge: number };
    adjacent: { code: string; border_m: number }[];
  }[];
};

itWithOpenData(
  'finds the 37 borders of Westminster’s 18 wards and no other, each within 20 metres, and labels as far inside as the facts say',
  () => {
    const { features } = JSON.parse(readFileSync(openDataFile('westminster-wards-2022.geojson'), 'utf8')) as {
      features: { properties: { WD22CD: string }; geometry: { coordinates: Ring[] } }[];
    };
    const facts = JSON.parse(readFileSync(openDataFile('westminster-wards-facts.json'), 'utf8')) as Facts;
    const areas = new Map(
      features.map(({ properties, geometry }): [string, Area] => [properties.WD22CD, [geometry.coordinates]]),
    );
    const { wards, borders } = mapWards(areas);

    const pairs = facts.wards.flatMap(({ code, adjacent }) =>
      adjacent.filter((it) => code < it.code).map((it) => `${code} ${it.code}`),
    );
    expect(pairs).toHaveLength(37);
    expect(borders.map(({ one, other }) => `${one} ${other}`).sort()).toEqual(pairs.sort());
    const said = new Map(
      facts.wards.flatMap(({ code, adjacent }) => adjacent.map((it) => [`${code} ${it.code}`, it.border_m] as const)),
    );
    const off = borders.map(({ one, other, metres }) => Math.abs(metres - (said.get(`${one} ${other}`) ?? 0)));
    expect(Math.max(...off)).toBeLessThanOrEqual(20);

    const { toPlane } = planeAt(51.51);
    for (const { code, label } of wards) {
      const area = areas.get(code) as Area;
      expect(isIn(label, area)).toBe(true);
      const edges = area
        .flat()
        .flatMap((corners) => corners.slice(1).map((to, i) => [toPlane(corners[i] as Point), toPlane(to)] as const));
      const toEdge = Math.min(...edges.map(([a, b]) => distanceToLine(toPlane(label), a, b)));
      const least = facts.wards.find((it) => it.code === code)?.label_point.metres_to_edge ?? 0;
      expect(toEdge).toBeGreaterThanOrEqual(least - 5);
    }
  },
);
