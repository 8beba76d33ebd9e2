// Two equal services give what a run adds other ids and other times: their form is what can be compared.
import assert from "node:assert/strict";

const hexId = /^[0-9a-f]{24}$/;
// What the log of changes says of a request: the clients send it in different ways, and never twice.
const ofRequest = ["requestId", "timestamp", "userAgent", "ua", "operationParam"];

/** A function that replaces the ids and times of a run that began at `began` (milliseconds). */
export function comparableSince(began) {
  const isOfRun = (id) => hexId.test(id) && parseInt(id.slice(0, 8), 16) * 1000 >= began - 1000;

  return function comparable(value, name = "") {
    if (ofRequest.includes(name)) return `some ${name}`;
    if (Array.isArray(value)) return inOneOrder(value, (item) => comparable(item, name), isOfRun);
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, comparable(item, name)]));
    }
    // Each service has a user pool of its own.
    if (name === "userPoolId") {
      assert.match(value, hexId);
      return "the user pool";
    }
    if (/(At|signedUp|authorizationTime)$/.test(name) && Date.parse(value) >= began) {
      assert.match(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      return "a time of this run";
    }
    return isOfRun(value) ? "an id of this run" : value;
  };
}

/** Equal entries are ordered by their ids, which are random: what the run added takes its places in an order of ours. */
function inOneOrder(list, map, isOfRun) {
  const isAdded = (item) => isOfRun(item) || isOfRun(item?.userId) || isOfRun(item?.departmentId);
  const added = list.filter(isAdded).map(map).sort(byText);
  return list.map((item) => (isAdded(item) ? added.shift() : map(item)));
}

const byText = (one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
