// Copies a folder that the compiler does not: node scripts/copy.mjs FROM TO
import { cpSync, rmSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
