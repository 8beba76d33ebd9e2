import { useCallback, useMemo, useState } from "react";
import { above, keyOf, type Row } from "./rows.ts";

/** The active row: the one that was made active last, or the nearest department above it if it is gone, or the selected one. */
export function useActive(rows: readonly Row[], selectedId: string | undefined) {
  const [last, setLast] = useState<{ readonly key: string; readonly above: readonly string[] }>();
  const active = useMemo(() => {
    for (const key of last ? [last.key, ...last.above] : []) {
      const index = rows.findIndex((row) => keyOf(row) === key);
      if (index >= 0) return index;
    }
    const selected = rows.findIndex((row) => row.kind === "department" && row.id === selectedId);
    return Math.max(0, selected);
  }, [rows, last, selectedId]);
  const activate = useCallback((row: Row) => setLast({ key: keyOf(row), above: above(rows, row) }), [rows]);
  return { active, activate };
}
