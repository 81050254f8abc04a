import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder that holds anything; what is passed over is not gone into. */
export function filesIn(folder: string, passOver: (path: string) => boolean = () => false, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const path = join(under, entry.name);
    if (passOver(path)) return [];
    if (entry.isDirectory()) return filesIn(folder, passOver, path);
    return entry.isFile() && statSync(join(folder, path)).size > 0 ? [path] : [];
  });
}
