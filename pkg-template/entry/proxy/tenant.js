// Which tenant a call is about is for the server's client to say, not for the page: a header or a field of the page's that
// names another one is refused, wherever an input has a place for it.
import { Refusal } from "./refusal.js";
/** @import { AnyRequest, Call, Schema, Settings, TenantPlaces } from "./types.js" */

/** The ways in which clients of the service name a tenant. None of these headers is passed on. */
const HEADERS = ["genauth", "authing"].flatMap((brand) => [`x-${brand}-app-tenant-id`, `x-${brand}-tenant-id`]);
/** A field that chooses a tenant or a user pool, such as `tenantId` or `tenantIds`. */
const NAME = /(?:tenant|user[_-]?pool)[_-]?ids?$/i;
/** Settings of accounts at other services, whose tenants are none of this service's. */
const ELSEWHERE = "clientConfig";
/** Text that may be JSON: whether the service reads it as such is not documented. */
const JSON_TEXT = /^\s*[[{"]/;
const NAME_IN_TEXT = /(?:tenant|user[_-]?pool)[_-]?id/i;

/**
 * The page's client has a `tenantId`, and would be answered for another tenant or none.
 * @param {AnyRequest} request
 * @param {Settings} settings
 */
export function checkTenantHeaders({ headers }, { tenantId }) {
  for (const name of HEADERS) if ((headers.get(name) ?? tenantId) !== tenantId) refuse("tenantId");
}

/**
 * Refuses a checked input that names another tenant than the server's client, and fills the client's own in where the call
 * has that field: what is authorized is what will be sent.
 * @param {Call} call
 * @param {any} input
 * @param {Settings} settings
 */
export function settleTenant({ tenantPlaces }, input, { tenantId }) {
  check(tenantPlaces, input, tenantId);
  if (tenantId !== undefined && tenantPlaces?.fields?.tenantId && !Object.hasOwn(input, "tenantId")) {
    input.tenantId = tenantId;
  }
}

/**
 * Where an input may choose a tenant, by its JSON Schema: `{ fields }` and `{ entry }` lead there, `{ either }` are alternatives,
 * `{ choice }` is the name of such a field, what is `{ free }` is sent as it comes, and a `{ text }` may be JSON. Nothing if
 * nowhere: objects without declared fields are data of the user's own, in which the service looks for no tenant.
 * @param {Schema} schema
 * @param {Record<string, Schema>} definitions
 * @param {Map<string, TenantPlaces | undefined>} [known]
 * @returns {TenantPlaces | undefined}
 */
export function tenantPlacesIn({ $ref, properties, items, anyOf, ...rest }, definitions, known = new Map()) {
  if ($ref !== undefined) {
    if (!known.has($ref)) {
      // Known before it is filled: types may contain themselves.
      const places = place();
      known.set($ref, places);
      const found = tenantPlacesIn(definitions[$ref.replace("#/definitions/", "")], definitions, known);
      known.set($ref, found && Object.assign(places, found));
    }
    return known.get($ref);
  }
  if (anyOf) {
    const found = anyOf.map((each) => tenantPlacesIn(each, definitions, known)).filter((places) => !!places);
    // Where an object is taken as well, the service may read a text as one.
    if (anyOf.some(({ type }) => type === "string") && anyOf.some(isObject)) found.push(place({ text: true }));
    // Not joined to one: a type that contains itself is not filled yet.
    return found.length > 1 ? place({ either: found }) : found[0];
  }
  if (items) {
    const entry = tenantPlacesIn(items, definitions, known);
    return entry && place({ entry });
  }
  if (!properties) return Object.keys(rest).length === 0 ? place({ free: true }) : undefined;
  /** @type {Record<string, TenantPlaces>} */
  const fields = Object.create(null);
  for (const [name, field] of Object.entries(properties)) {
    if (name === ELSEWHERE) continue;
    const found = NAME.test(name) ? place({ choice: name }) : tenantPlacesIn(field, definitions, known);
    if (found) fields[name] = found;
  }
  return Object.keys(fields).length > 0 ? place({ fields }) : undefined;
}

/** @param {Schema} schema */
const isObject = ({ type, $ref }) => $ref !== undefined || type === "object";

/**
 * Inherits nothing, so that nobody's `Object.prototype` leads elsewhere.
 * @type {(facts?: TenantPlaces) => TenantPlaces}
 */
const place = (...facts) => Object.assign(Object.create(null), ...facts);

/**
 * @param {TenantPlaces | undefined} places
 * @param {any} value
 * @param {string | undefined} tenantId
 */
function check(places, value, tenantId) {
  if (!places) return;
  if (places.either) for (const each of places.either) check(each, value, tenantId);
  else if (places.text) typeof value === "string" && checkFree(value, tenantId);
  else if (places.choice) checkChoice(places.choice, value, tenantId);
  else if (places.free) checkFree(value, tenantId);
  else if (Array.isArray(value)) for (const entry of value) check(places.entry, entry, tenantId);
  else if (typeof value === "object" && value !== null) {
    for (const name in places.fields) {
      if (Object.hasOwn(value, name)) check(places.fields[name], value[name], tenantId);
    }
  }
}

/**
 * One id, or a list of them.
 * @param {string} name
 * @param {unknown} value
 * @param {string | undefined} tenantId
 */
function checkChoice(name, value, tenantId) {
  const ids = Array.isArray(value) ? value : [value];
  if (!ids.every((id) => id === tenantId)) refuse(name);
}

/**
 * @param {unknown} value
 * @param {string | undefined} tenantId
 */
function checkFree(value, tenantId) {
  const left = [value];
  for (let next; left.length > 0; ) {
    next = left.pop();
    if (typeof next === "string" && choosesInText(next)) refuse("tenantId");
    if (typeof next !== "object" || next === null) continue;
    for (const [name, inner] of Object.entries(next)) {
      if (!Array.isArray(next) && NAME.test(name)) checkChoice("tenantId", inner, tenantId);
      else left.push(inner);
    }
  }
}

/** @param {string} text */
function choosesInText(text) {
  if (!JSON_TEXT.test(text)) return false;
  const plain = text.replace(/\\u00([\da-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
  return NAME_IN_TEXT.test(plain);
}

/**
 * @param {string} name
 * @returns {never}
 */
function refuse(name) {
  throw new Refusal(400, [
    `\`${name}\` is set by the server's client, not by the page`,
    `\`${name}\` 应由服务器端的客户端设置，而不是页面`,
  ]);
}
