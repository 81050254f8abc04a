import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('keeps what could take a guard off out of the product: no file of it knows of the saboteurs, but the two lines that start their tests', () => {
  const source = join(import.meta.dirname, '..', 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const knowing = files.filter((file) => /sabot/i.test(readFileSync(join(source, file), 'utf8')));
  expect(knowing.sort()).toEqual([join('journey', 'main.ts'), join('prove', 'main.ts')]);
});
