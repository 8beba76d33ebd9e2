// Loaded when they are first needed, to keep the first load small.
import { lazy } from "react";

export const ActDialog = lazy(async () => ({ default: (await import("./act-dialog.tsx")).ActDialog }));
export const SelectionBar = lazy(async () => ({ default: (await import("./selection-bar.tsx")).SelectionBar }));
export const Undo = lazy(async () => ({ default: (await import("./undo.tsx")).Undo }));
