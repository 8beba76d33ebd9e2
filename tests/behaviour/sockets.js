// Sockets of a test, and its clock, for `client.subscribeEvents`: nothing is sent, and nobody waits.
import { afterEach, beforeEach, mock } from "node:test";

/** The sockets that were made, each of which does what the test says. */
export const made = [];

export class Socket extends EventTarget {
  closed = 0;
  constructor(url, options) {
    super();
    made.push(Object.assign(this, { url, options }));
  }
  close() {
    this.closed++;
  }
  tell(type, more) {
    this.dispatchEvent(Object.assign(new Event(type), more));
  }
}

/** The clock stands until a test moves it on, and each wait is the longest that it may be. */
export function stopClock() {
  beforeEach(() => {
    made.length = 0;
    mock.timers.enable({ apis: ["setTimeout"] });
    mock.method(Math, "random", () => 1);
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
  });
}

/** What was under way is done: nothing here waits for anything but promises. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
