// A caller's signal: of any class that behaves like one.

// One listener a signal, however many calls wait on it: Node warns of a leak from the eleventh on.
const followed = new WeakMap();

// `true`: aborted already. `false`: followed from now on. Nothing: no signal at all.
export function follow(signal, call) {
  try {
    if (signal.aborted === true) return true;
    if (signal.aborted !== false) return undefined;
    const calls = followed.get(signal) ?? new Calls(signal);
    calls.waiting.add(call);
    return false;
  } catch {
    return undefined;
  }
}

export function leave(signal, call) {
  const calls = followed.get(signal);
  if (calls?.waiting.delete(call) && calls.waiting.size === 0) calls.end(signal);
}

class Calls {
  waiting = new Set();
  tell = () => this.waiting.forEach((call) => call());

  constructor(signal) {
    signal.addEventListener("abort", this.tell);
    followed.set(signal, this);
  }

  end(signal) {
    followed.delete(signal);
    try {
      signal.removeEventListener("abort", this.tell);
    } catch {
      // A signal that throws here has already done its worst.
    }
  }
}

export function reasonOf(signal) {
  try {
    return signal.reason;
  } catch {
    return undefined;
  }
}
