// The colour scheme: what the person chose, or the system's.
import { useDark } from "./media.ts";
import { createSetting } from "./setting.ts";

export type Colours = "system" | "light" | "dark";

const setting = createSetting<Colours>("console.colours", ["system", "light", "dark"], "system");

export const useColours = setting.use;
export const setColours = setting.set;

export function useIsDark(): boolean {
  const dark = useDark();
  const chosen = useColours();
  return chosen === "system" ? dark : chosen === "dark";
}
