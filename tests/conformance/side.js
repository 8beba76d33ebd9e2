// A service of its own for one client: `{ sandbox, recorder, key, close }`.
import { startSandbox } from "../lib/sandbox.js";
import { startRecorder } from "./recorder.js";

export async function startSide() {
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
