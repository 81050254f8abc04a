import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { QrCode } from './QrCode.tsx';

it('draws a QR code with the quiet zone around it, and never twice the same for two addresses', () => {
  const drawn = renderToStaticMarkup(<QrCode text="https://pantry.example/help" label="Its page" />);
  const [, side] = /viewBox="0 0 (\d+) \1"/.exec(drawn) ?? [];
  expect((Number(side) - 8 - 17) % 4).toBe(0); // a square of 21, 25, 29 … modules, and four on each side
  const squares = [...drawn.matchAll(/M(\d+) (\d+)h1/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...squares.flat())).toBe(4);
  expect(Math.max(...squares.flat())).toBe(Number(side) - 5);
  expect(renderToStaticMarkup(<QrCode text="https://other.example/help" label="Its page" />)).not.toBe(drawn);
});
