import { expect, it } from 'vitest';
import { proveErasure } from './prove/run.ts';

const MINUTES = 60_000;
const findingsIn = (said: string): string[] => said.split('\n').filter((line) => line.includes('✗'));

it(
  'holds: what is erased is unreadable, here at once, and everywhere when the backup window has passed',
  async () => {
    const { code, said } = await proveErasure();
    expect(findingsIn(said)).toEqual([]);
    expect(said).toMatch(/inside the window .*: [1-9]\d* erased cells of the backup open, by design/);
    expect(said).toMatch(/after the window .*: 0 erased cells of the backup open/);
    expect(said).toContain('The proof holds');
    expect(code).toBe(0);
  },
  8 * MINUTES,
);

it.each([
  ['field', /request_details\.safe_contact stands in clear \(plain\) in cluster file/, /safe_contact/],
  ['key', /after the window: \S+ of somebody erased opens in the backup/, /after the window/],
])(
  'does not hold with the guard of %s off, and says why',
  async (guard, why, every) => {
    const { code, said } = await proveErasure('--sabotage', guard);
    const findings = findingsIn(said);
    expect(findings.join('\n')).toMatch(why);
    expect(findings.filter((line) => !every.test(line))).toEqual([]);
    expect(said).toContain('The proof does not hold');
    expect(code).toBe(1);
  },
  8 * MINUTES,
);

it('knows only the guards it knows', async () => {
  const { code, said } = await proveErasure('--sabotage', 'everything');
  expect(said).toContain('field, key');
  expect(code).toBe(2);
});
