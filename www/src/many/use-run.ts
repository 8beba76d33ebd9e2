import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { readDepartmentsAgain } from "../people/queries.ts";
import { keys } from "../queries/keys.ts";
import { readAgain } from "../queries/read-again.ts";
import { carryOut, type Result } from "./carry-out.ts";
import type { Transition } from "./plan.ts";

interface Run {
  readonly status: "ready" | "running" | "done" | "stopped";
  readonly settled: number;
  readonly total: number;
  readonly result: Result;
}

const NOTHING: Result = { done: [], failed: [], left: [] };

/** Carries out changes with progress. It can be stopped, and run again for those for whom it failed. */
export function useRun() {
  const client = useClient();
  const [state, setState] = useState<Run>({ status: "ready", settled: 0, total: 0, result: NOTHING });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** `before` is the result of an earlier run, which this one goes on with. */
  async function run(transitions: readonly Transition[], before: Result = NOTHING): Promise<Result> {
    const started = new AbortController();
    running.current = started;
    const total = before.done.length + transitions.length;
    const report = (settled: number) =>
      setState({ status: "running", settled: before.done.length + settled, total, result: NOTHING });
    report(0);
    const now = await carryOut(client, transitions, started.signal, report);
    const result = { ...now, done: [...before.done, ...now.done] };
    const complete = result.failed.length === 0 && result.left.length === 0;
    setState({ status: complete ? "done" : "stopped", settled: result.done.length, total, result });
    readPlacesAgain(transitions);
    return result;
  }

  return { ...state, run, stop: () => running.current?.abort() };
}

/** Invalidates the queries that depend on these departments and people. */
function readPlacesAgain(transitions: readonly Transition[]): void {
  const places = transitions.flatMap(({ out, into, lead }) => [out, into, lead].filter((place) => place !== undefined));
  readDepartmentsAgain([...new Map(places.map((place) => [place.departmentId, place])).values()]);
  void readAgain({ queryKey: keys.everyUserDepartments });
}
