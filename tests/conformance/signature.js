// What a server compares `authorization` with: for the brand Authing by the vendor's own functions, for GenAuth by
// a second implementation of the documented scheme.
import { createHmac } from "node:crypto";
import { buildAuthorization, buildStringToSign } from "./official.js";

/** `request` is `{ method, path, headers, signed }` as received. */
export function expectedAuthorization(request, brand, key) {
  return brand === "authing" ? authorizeOfficially(request, key) : authorizeAsDocumented(request, key);
}

function authorizeOfficially({ method, path, headers, signed }, { accessKeyId, accessKeySecret }) {
  return buildAuthorization(accessKeyId, accessKeySecret, buildStringToSign(method, path, headers, signed));
}

function authorizeAsDocumented(request, { accessKeyId, accessKeySecret }) {
  const text = stringToSignAsDocumented(request, "x-genauth-");
  return `GenAuth ${accessKeyId}:${createHmac("sha1", accessKeySecret).update(text, "utf8").digest("base64")}`;
}

function stringToSignAsDocumented({ method, path, headers, signed }, prefix) {
  const lines = Object.keys(headers)
    .filter((name) => name === "date" || name.startsWith(prefix))
    .sort()
    .map((name) => `${name}:${headers[name].replaceAll(/[\t\n\r\f]/g, " ").trim()}\n`);
  const pairs = Object.keys(signed)
    .sort()
    .map((name) => `${name}=${written(signed[name])}`);
  return [method, "\n", ...lines, path, pairs.length > 0 ? "?" : "", pairs.join("&")].join("");
}

const written = (value) => (typeof value === "object" && value !== null ? JSON.stringify(value) : String(value));
