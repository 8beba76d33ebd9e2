// The same service twice, with the same data, so that the same calls can be made by both clients.
import { ManagementClient } from "genauth-management";
import { startSandbox } from "../lib/sandbox.js";
import { OfficialClient } from "./official.js";
import { startRecorder } from "./recorder.js";

const common = { lang: "en-US" };

/** `{ official, ours, close }`, each side `{ client, recorder, key }`. */
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

async function startSide() {
  const sandbox = await startSandbox();
  const recorder = await startRecorder(sandbox.url);
  const { accessKeyId, accessKeySecret } = sandbox;
  return {
    sandbox,
    recorder,
    key: { accessKeyId, accessKeySecret },
    close: () => Promise.all([recorder.close(), sandbox.stop()]),
  };
}
