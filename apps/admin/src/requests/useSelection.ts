import { useRef, useState } from 'react';

/** Which rows are picked, of those that are shown: what is shown no more is picked no more. */
export function useSelection(shown: readonly string[]) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const selected = shown.filter((id) => picked.has(id));

  /** Picks a row, or lets it go; with shift all from the last one to this one as well. */
  function toggle(id: string, range: boolean) {
    const on = !picked.has(id);
    const from = range && last.current !== null ? shown.indexOf(last.current) : -1;
    const to = shown.indexOf(id);
    const meant = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    const next = new Set(selected);
    for (const each of meant) {
      if (on) next.add(each);
      else next.delete(each);
    }
    last.current = id;
    setPicked(next);
  }
  return {
    selected,
    has: (id: string) => picked.has(id),
    toggle,
    all: selected.length > 0 && selected.length === shown.length,
    toggleAll: () => setPicked(new Set(selected.length === shown.length ? [] : shown)),
    keep: (ids: readonly string[]) => setPicked(new Set(ids)),
    clear: () => setPicked(new Set()),
  };
}

export type Selection = ReturnType<typeof useSelection>;
