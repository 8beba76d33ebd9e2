// Preloaded into a command: writes to the file that USAGE_FILE names what its process needed: at most so many bytes of memory, and so many
// seconds of a processor.
import { writeFileSync } from "node:fs";

process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { memory: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1e6 };
  writeFileSync(String(process.env.USAGE_FILE), JSON.stringify(usage));
});
