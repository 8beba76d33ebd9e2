// The way to the API: who may call what, and the key that only this process knows.
//
// Provisional: the package's own proxy takes this file's place.

/** Calls that change nothing, whatever their verb. */
const READS = /\/(get|list|search|is)-[a-z-]+$/;
const SHARED = "/api/genauth";

export async function createGenAuth({ host, accessKeyId, accessKeySecret, personOf }) {
  const post = (path, body) =>
    fetch(host + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const { data } = await (await post("/api/v3/get-management-token", { accessKeyId, accessKeySecret })).json();

  return async function answer(request, response) {
    const say = (statusCode, message) => {
      response.writeHead(statusCode, { "content-type": "application/json" });
      response.end(JSON.stringify({ statusCode, message }));
    };
    const person = personOf(request.headers.cookie);
    if (!person) return say(401, "Nobody is signed in, or the session has ended");
    const path = request.url.slice(SHARED.length);
    const reads = READS.test(path.split("?")[0]);
    if (person.role !== "administrator" && !reads) return say(403, "Viewers may look at everything and change nothing");
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = { authorization: `Bearer ${data.access_token}` };
    for (const name of ["content-type", "lang", "x-genauth-lang"]) {
      if (request.headers[name]) headers[name] = request.headers[name];
    }
    const body = request.method === "POST" ? Buffer.concat(chunks) : undefined;
    try {
      const answered = await fetch(host + path, { method: request.method, headers, body });
      response.writeHead(answered.status, {
        "content-type": answered.headers.get("content-type") ?? "application/json",
        "x-request-id": answered.headers.get("x-request-id") ?? "",
        "cache-control": "no-store",
      });
      response.end(Buffer.from(await answered.arrayBuffer()));
    } catch {
      say(502, "The service cannot be reached");
    }
  };
}
