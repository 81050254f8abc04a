import { useWards } from './useWards.ts';

/** For a select: code and name. */
export const useWardOptions = () => useWards().map(({ code, name }) => ({ value: code, label: name }));
