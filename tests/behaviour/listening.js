// What the tests of events share.

/** A read, the call that all of them make. */
export const read = (client, options) => client.getUserDepartments({ userId: "u" }, options);

export const reset = new TypeError("fetch failed");
export const tokenAnswer = { statusCode: 200, message: "", data: { access_token: "token", expires_in: 7200 } };

/** An `onEvent` with what it was told. */
export function listening() {
  const events = [];
  const of = (wanted) => events.filter(({ type }) => type === wanted);
  return { events, of, onEvent: (event) => void events.push(event) };
}

/** A `fetch` that never answers. */
export const hanging = () => new Promise(() => {});
