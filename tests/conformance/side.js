// A service of its own for one client: `{ sandbox, recorder, key, close }`.
import { startSandbox } from "../lib/sandbox.js";
import { startRecorder } from "./recorder.js";

export async function startSide() {
  // Equal services have one key: logs name it.
  const sandbox = await startSandbox(
    "--access-key-id",
    "65920080c0de5a1dc0de5a1d",
    "--access-key-secret",
    "0123456789abcdef0123456789abcdef",
  );
  const recorder = await startRecorder(sandbox.url);
  const { accessKeyId, accessKeySecret } = sandbox;
  return {
    sandbox,
    recorder,
    key: { accessKeyId, accessKeySecret },
    close: () => Promise.all([recorder.close(), sandbox.stop()]),
  };
}
