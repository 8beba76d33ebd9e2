// Runs the steps of an offboarding one after the other, and goes on after a failure.
import { GenAuthError } from "genauth-management";
import { useEffect, useState } from "react";
import type { Step } from "./steps.ts";

export type StepState =
  | { readonly status: "waiting" | "running" | "done" }
  /** `known` says that the step was found not to be carried out. */
  | { readonly status: "failed"; readonly error: unknown; readonly known: boolean };

export interface Progress {
  readonly steps: readonly { readonly step: Step; readonly state: StepState }[];
  readonly status: "running" | "stopped" | "done";
}

/** Called after each pass with the steps that are done. */
type OnPass = (done: readonly Step[], all: boolean) => void;

export function useRun(onPass: OnPass) {
  const [progress, setProgress] = useState<Progress>();
  const running = progress?.status === "running";

  useEffect(() => {
    if (!running) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [running]);

  async function run(steps: readonly Step[], states: Map<Step, StepState>) {
    const show = (status: Progress["status"]) =>
      setProgress({ status, steps: steps.map((step) => ({ step, state: states.get(step) ?? { status: "waiting" } })) });
    const isDone = (step: Step) => states.get(step)?.status === "done";
    for (const step of steps) {
      if (isDone(step)) continue;
      // It cannot be undone, and the lines before it may need another decision.
      if (step.doing.kind === "resign" && !steps.every((other) => other === step || isDone(other))) break;
      const isRepeated = states.get(step)?.status === "failed";
      states.set(step, { status: "running" });
      show("running");
      const state = await attempt(step, isRepeated);
      states.set(step, state);
      // A second failure of the same line does not hold up the others, unless the person could still sign in.
      if (state.status === "failed" && (!isRepeated || step.doing.kind === "suspend")) break;
    }
    const done = steps.filter(isDone);
    const all = done.length === steps.length;
    show(all ? "done" : "stopped");
    onPass(done, all);
  }

  return {
    progress,
    start: (steps: readonly Step[]) => void run(steps, new Map()),
    /** Tries the failed lines again, and goes on with the others. */
    goOn() {
      if (progress?.status !== "stopped") return;
      void run(
        progress.steps.map(({ step }) => step),
        new Map(progress.steps.map(({ step, state }) => [step, state])),
      );
    },
  };
}

async function attempt(step: Step, isRepeated: boolean): Promise<StepState> {
  try {
    // Somebody else may have done it meanwhile, or the last attempt, whose response was lost.
    if (!isRepeated || !(await step.isDone())) await step.run();
    return { status: "done" };
  } catch (error) {
    if (!(error instanceof GenAuthError) || error.outcome !== "unknown") return { status: "failed", error, known: true };
    const done = await step.isDone().catch(() => undefined);
    return done ? { status: "done" } : { status: "failed", error, known: done === false };
  }
}
