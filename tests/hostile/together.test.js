// All properties by turns on one copy of the package: what one leaves behind must not show in another.
import fc from "fast-check";
import { hold } from "./lib/hold.js";
import { properties as callbacks } from "./properties/callbacks.js";
import { properties as clients } from "./properties/clients.js";
import { properties as inputs } from "./properties/inputs.js";
import { properties as options } from "./properties/options.js";
import { properties as pollution } from "./properties/pollution.js";
import { properties as proxy } from "./properties/proxy.js";
import { properties as rows } from "./properties/rows.js";

const all = [callbacks, clients, inputs, options, pollution, proxy, rows].flat();
const turns = all.map(({ promise, share, given }, index) => ({
  arbitrary: given.map((recipes) => ({ promise, index, recipes })),
  weight: Math.max(share, 1),
}));

hold([
  {
    promise: "all properties hold by turns on one copy of the package",
    share: 4,
    given: fc.oneof(...turns),
    prepare: async (copy) => ({ shared: await Promise.all(all.map(({ prepare }) => prepare?.(copy))) }),
    async holds({ index, recipes }, run, { shared, ...copy }) {
      await all[index].holds(recipes, run, { ...copy, ...shared[index] });
    },
  },
]);
