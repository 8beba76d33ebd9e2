// The client of the whole page. It has no credentials: the server of the console adds them.
import { type CallOptions, GenAuthError, type Lang, ManagementClient, schemas } from "genauth-management";
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

const clients = { en: createClient("en-US"), zh: createClient("zh-CN") };

/** The client, whose errors are in the language of the page. */
export function useClient(): ManagementClient {
  return clients[useLanguage()];
}

/**
 * A client whose calls wait when the end of the session refuses them, until the person has signed in again. `iterate` makes its
 * calls with these, too.
 */
function createClient(lang: Lang): ManagementClient {
  const client = new ManagementClient({ ...OPTIONS, lang });
  for (const name of Object.keys(schemas)) makePatient(client, name, Reflect.get(client, name).bind(client));
  // Waits as a whole and begins anew, with a client that does not wait: its calls share a deadline, which would pass meanwhile.
  const impatient = new ManagementClient({ ...OPTIONS, lang });
  makePatient(client, "editUserDepartments", impatient.editUserDepartments.bind(impatient) as Call);
  return client;
}

function makePatient(client: ManagementClient, name: string, call: Call): void {
  const patient: Call = (...given) => whileSignedIn(() => call(...given), signalOf(given.at(-1)));
  Reflect.set(client, name, patient);
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
