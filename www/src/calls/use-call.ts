import { useState } from "react";

/** One kind of call of a component: whether it is under way, and how the last one failed. */
export function useCall<Given extends unknown[]>(call: (...given: Given) => Promise<void>) {
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  async function run(...given: Given): Promise<void> {
    setPending(true);
    setProblem(undefined);
    try {
      await call(...given);
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  }

  return { run, pending, problem, forget: () => setProblem(undefined) };
}
