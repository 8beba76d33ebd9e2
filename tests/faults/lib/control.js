// The sandbox's own paths, by which a test asks for faults and looks at what is kept.

export function controlOf(url) {
  const ask = async (method, path, body) => {
    const answer = await fetch(`${url}/sandbox/${path}`, { method, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} /sandbox/${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
  return {
    clear: () => ask("DELETE", "faults"),
    add: (rules) => ask("POST", "faults", rules),
    requests: () => ask("GET", "requests"),
    tables: () => ask("GET", "tables"),
  };
}
