// How a page tells the runner outside what happened.

/** What the runner handed to this page. */
export const given = JSON.parse(new URL(location.href).searchParams.get("given"));

export async function report(action) {
  const { dataset } = document.documentElement;
  try {
    dataset.outcome = JSON.stringify(await action());
  } catch (error) {
    dataset.failure = JSON.stringify({ ...error, name: error.name, message: error.message, stack: error.stack });
  }
}
