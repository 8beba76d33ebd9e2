// A client of W3C WebDriver, as far as tests need one. The libraries of that kind ask for a newer Node than the package does, and
// this is little.

/** What WebDriver calls an element in JSON. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const PATIENCE = 60_000;

/** Asks the server at `url`; resolves to the value, rejects with what the server says. */
export async function ask(url, method, body) {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok)
    throw Object.assign(new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`), { wire: value.error });
  return value;
}

/** Opens a browser at the server `url`: pages, scripts in them, and elements as a person uses them. */
export async function startSession(url, capabilities) {
  const { sessionId } = await ask(`${url}/session`, "POST", { capabilities: { alwaysMatch: capabilities } });
  const session = `${url}/session/${sessionId}`;
  const tell = (method, path, body) => ask(`${session}/${path}`, method, body);
  // A machine that does much else is slow, not wrong: an element is waited for as long as a script.
  await tell("POST", "timeouts", { script: PATIENCE, pageLoad: PATIENCE, implicit: PATIENCE });

  /** An element found by XPath; it is waited for. */
  async function find(xpath) {
    const found = await tell("POST", "element", { using: "xpath", value: xpath });
    const path = `element/${found[ELEMENT]}`;
    return {
      click: () => tell("POST", `${path}/click`, {}),
      type: (text) => tell("POST", `${path}/value`, { text }),
      text: () => tell("GET", `${path}/text`),
    };
  }

  return {
    open: (address) => tell("POST", "url", { url: address }),
    address: () => tell("GET", "url"),
    find,
    /** Runs the text of a function body in the page; what it returns, or resolves to, comes back as JSON. */
    async run(body, ...args) {
      const script = `
        const done = arguments[arguments.length - 1];
        const given = [...arguments].slice(0, -1);
        (async function () { ${body} }).apply(null, given).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await tell("POST", "execute/async", { script, args });
      if (error) throw new Error(`in the page: ${error}`);
      return value;
    },
    close: () => ask(session, "DELETE"),
  };
}
