import type { UserDto } from "genauth-management";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { lookUp } from "./look-up.ts";
import type { ListKind } from "./pasted.ts";

interface LookUp {
  readonly status: "idle" | "running" | "failed" | "done";
  readonly done: number;
  readonly total: number;
  /** The users by the ids that were looked up. */
  readonly found: ReadonlyMap<string, UserDto>;
  readonly error?: unknown;
}

const IDLE: LookUp = { status: "idle", done: 0, total: 0, found: new Map() };

/** Looks up a list before anybody is added. It can be stopped. */
export function useLookUp() {
  const client = useClient();
  const [state, setState] = useState(IDLE);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(ids: readonly string[], kind: ListKind) {
    const started = new AbortController();
    running.current = started;
    const total = ids.length;
    setState({ ...IDLE, status: "running", total });
    try {
      const report = (done: number) => setState({ ...IDLE, status: "running", done, total });
      const found = await lookUp(client, ids, kind, started.signal, report);
      setState({ status: "done", done: total, total, found });
    } catch (error) {
      setState(started.signal.aborted ? IDLE : { ...IDLE, status: "failed", total, error });
    }
  }

  function clear() {
    running.current?.abort();
    setState(IDLE);
  }

  return { ...state, run, clear };
}
