/** Saves a text as a file of the person. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `Sales members 2026-11-27.csv`, without what file systems refuse. */
export function fileName(about: string, kind: string): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const name = [...about.replace(/[\\/:*?"<>|\p{C}]/gu, "_")].slice(0, 60).join("").trim();
  return `${name} ${kind} ${day}.csv`;
}
