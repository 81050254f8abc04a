import { ImportError } from './import-error.ts';

/** What the system says of a file, in a sentence; anything else is handed back as it is. */
export function fileError(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new ImportError(`There is no file ${file}.`);
  if (code === 'EISDIR') return new ImportError(`${file} is a folder: name a file.`);
  if (code === 'EACCES' || code === 'EPERM') return new ImportError(`${file} may not be read by this user.`);
  return typeof code === 'string' && code.startsWith('E') ? new ImportError(`${file} cannot be read (${code}).`) : error;
}
