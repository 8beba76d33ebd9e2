/** What a user does with the package; one build serves all of it. */
const ways = {
  "server component": (own) => rendered(own, "server"),
  "edge server component": (own) => rendered(own, "edge"),
  async "route handler"({ address, handed }) {
    const answer = await fetch(`${address}/api`, { method: "POST", body: handed.GIVEN });
    if (!answer.ok) throw new Error(`the route answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  },
  "client component": ({ address, page }) => page(`${address}/client`),
};

async function rendered({ address, handed }, path) {
  const answer = await fetch(`${address}/${path}?given=${encodeURIComponent(handed.GIVEN)}`);
  const html = await answer.text();
  const [, text] = /<pre id="outcome">([^<]*)</.exec(html) ?? [];
  if (!text) throw new Error(`the page shows no outcome: ${answer.status} ${html.slice(0, 500)}`);
  return JSON.parse(decodeURIComponent(text));
}

const builds = new Map();

/** Builds once, by whichever case comes first. */
const build = (own, bundler, env) => {
  if (!builds.has(bundler)) builds.set(bundler, own.tool("next", ["build", `--${bundler}`], env));
  return builds.get(bundler);
};

export const cases = ["turbopack", "webpack"].flatMap((bundler) =>
  Object.entries(ways).map(([way, use]) => ({
    title: `${bundler}: ${way}`,
    core: false,
    time: 4,
    async run(own) {
      const env = { DIST_DIR: `built-by-${bundler}` };
      await build(own, bundler, env);
      return own.served({
        name: "next",
        args: ["start", "--hostname", "127.0.0.1", "--port", "0"],
        env,
        ready: /(http:\/\/127\.0\.0\.1:\d+)[\s\S]*Ready/,
        use: (address) => use({ ...own, address }),
      });
    },
  })),
);
