import { viteCases } from "../../lib/vite.js";

export const cases = viteCases({ core: false });
