import type { useCommand } from './useCommand.ts';

type Command = Pick<ReturnType<typeof useCommand>, 'busy' | 'refusals' | 'forgive'> & {
  run: (input: never) => Promise<unknown>;
};

/** Several commands about one thing: before one of them runs, what any of them was refused is forgotten. */
export function asOne<Commands extends Record<string, Command>>(commands: Commands) {
  const all = Object.values(commands);
  const afresh = Object.entries(commands).map(([name, { run }]) => {
    const forgiven = (input: never) => {
      for (const { forgive } of all) forgive();
      return run(input);
    };
    return [name, forgiven] as const;
  });
  return {
    ...(Object.fromEntries(afresh) as { [Name in keyof Commands]: Commands[Name]['run'] }),
    busy: all.some(({ busy }) => busy),
    refusals: all.flatMap(({ refusals }) => refusals),
  };
}
