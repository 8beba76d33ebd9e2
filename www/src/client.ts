// The client of the whole page. It has no credentials: the console's server adds them.
import { type CallOptions, GenAuthError, type Lang, ManagementClient, schemas } from "genauth-management";
import { currentGeneration, shouldRepeat } from "./session/session.ts";
import { useLanguage } from "./texts/language.ts";

type Call = (...given: unknown[]) => Promise<unknown>;

/** The path of the proxy in the console's server. */
const HOST = "/api/genauth";

const OPTIONS = {
  host: HOST,
  // The server's client retries already: with retries here as well, one call could become nine requests.
  maxRetries: 0,
  // A longer `Retry-After` is shown to the person at once.
  deadline: 15_000,
};

const clients = { en: createClient("en-US"), zh: createClient("zh-CN") };

/** The client, whose errors are in the language of the page. */
export function useClient(): ManagementClient {
  return clients[useLanguage()];
}

/**
 * A client whose calls wait after a 401 until the person has signed in again, and are then repeated. `iterate` makes its calls
 * with it, too.
 */
function createClient(lang: Lang): ManagementClient {
  const client = new ManagementClient({ ...OPTIONS, lang });
  for (const name of Object.keys(schemas)) waitForSignIn(client, name, Reflect.get(client, name).bind(client));
  // Repeated as a whole, with a client that does not wait: its calls share a deadline, which would pass meanwhile.
  const direct = new ManagementClient({ ...OPTIONS, lang });
  waitForSignIn(client, "editUserDepartments", direct.editUserDepartments.bind(direct) as Call);
  return client;
}

function waitForSignIn(client: ManagementClient, name: string, call: Call): void {
  const waiting: Call = (...given) => repeatAfterSignIn(() => call(...given), signalOf(given.at(-1)));
  Reflect.set(client, name, waiting);
}

async function repeatAfterSignIn(call: () => Promise<unknown>, signal: AbortSignal | undefined): Promise<unknown> {
  for (;;) {
    const startedIn = currentGeneration();
    try {
      return await call();
    } catch (error) {
      const refused = error instanceof GenAuthError && error.statusCode === 401;
      if (!refused || !(await shouldRepeat(startedIn, signal))) throw error;
    }
  }
}

function signalOf(options: unknown): AbortSignal | undefined {
  return (options as CallOptions | undefined)?.signal ?? undefined;
}
