// The client of the whole page. It has no credentials: the server of the console adds them.
import { type CallOptions, GenAuthError, ManagementClient, schemas } from "genauth-management";
import { currentGeneration, renewed } from "./session/session.ts";
import { useLanguage } from "./texts/language.ts";

type Call = (...given: unknown[]) => Promise<unknown>;

/** Where the server of the console puts the proxy. */
const HOST = "/api/genauth";

const OPTIONS = {
  host: HOST,
  // The server's client repeats what may be repeated: a page that did so too would make nine requests of one.
  maxRetries: 0,
  // Whoever is asked to wait for longer, after too many calls, is told so at once.
  deadline: 15_000,
};

const clients = {
  en: waiting(new ManagementClient({ ...OPTIONS, lang: "en-US" })),
  zh: waiting(new ManagementClient({ ...OPTIONS, lang: "zh-CN" })),
};

/** The client, whose errors are in the language of the page. */
export function useClient(): ManagementClient {
  return clients[useLanguage()];
}

/**
 * The same client, whose calls wait when the end of the session refuses them, until the person has signed in again.
 * `iterate` makes its calls with these, too.
 */
function waiting(client: ManagementClient): ManagementClient {
  for (const name of [...Object.keys(schemas), "editUserDepartments"]) {
    const call: Call = Reflect.get(client, name).bind(client);
    const patient: Call = (...given) => whileSignedIn(() => call(...given), signalOf(given.at(-1)));
    Reflect.set(client, name, patient);
  }
  return client;
}

async function whileSignedIn(call: () => Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  for (;;) {
    const begunIn = currentGeneration();
    try {
      return await call();
    } catch (error) {
      const refused = error instanceof GenAuthError && error.statusCode === 401;
      if (!refused || !(await renewed(begunIn, signal))) throw error;
    }
  }
}

function signalOf(options: unknown): AbortSignal | undefined {
  return (options as CallOptions | undefined)?.signal ?? undefined;
}
