// What each environment is handed, as one JSON text: in a query, an argument or a variable.

/** Text of every kind that has gone wrong on some way from JavaScript to a server. */
const name = 'R&D 研发 \u{1f680} "quoted" ümlaut';

/** The token names its user pool, as the API's own tokens do; nobody checks the signature here. */
const encode = (data) => Buffer.from(JSON.stringify(data)).toString("base64url");
const token = [
  encode({ alg: "HS256", typ: "JWT" }),
  encode({ scoped_userpool_id: "pool-1", exp: Math.floor(Date.now() / 1000) + 7200 }),
  "signature",
].join(".");

export const given = (api) => ({
  api,
  token,
  input: { organizationCode: "steamory", parentDepartmentId: "root", name },
  badInput: { organizationCode: "steamory", parentDepartmentId: 7, nmae: "misspelt" },
});
