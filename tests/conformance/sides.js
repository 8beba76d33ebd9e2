// The same service twice, with the same data, so that the same calls can be made by both clients.
import { ManagementClient } from "genauth-management";
import { OfficialClient } from "./official.js";
import { startSide } from "./side.js";

const common = /** @type {const} */ ({ lang: "en-US" });

/**
 * `{ official, ours, close }`, each side `{ client, recorder, key }`.
 * @param {{ brand?: import("genauth-management").Brand }} options
 */
export async function startSides({ brand = "authing" } = {}) {
  const [official, ours] = await Promise.all([startSide(), startSide()]);
  official.client = new OfficialClient({ ...common, ...official.key, host: official.recorder.url });
  ours.client = new ManagementClient({ ...common, ...ours.key, host: ours.recorder.url, brand });
  return {
    official,
    ours,
    userId: ours.sandbox.userId,
    close: () => Promise.all([official.close(), ours.close()]),
  };
}
