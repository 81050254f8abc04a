import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { playOwn } from './journey/run.ts';

it('helps somebody from her telephone call to the last trace of her, and leaves nothing', async () => {
  const { code, said } = await playOwn();
  expect(said).toContain('The journey holds: nothing of hers is left.');
  expect(said).not.toContain('✗');
  expect(code).toBe(0);
}, 180_000);

it('keeps what could take a guard off out of the product: no file of it knows of the saboteurs, but the two lines that start their tests', () => {
  const source = join(import.meta.dirname, '..', 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const knowing = files.filter((file) => /sabot/i.test(readFileSync(join(source, file), 'utf8')));
  expect(knowing.sort()).toEqual([join('journey', 'main.ts'), join('prove', 'main.ts')]);
});
