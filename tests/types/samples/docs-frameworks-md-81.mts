declare const defineEventHandler: <Answer>(answer: (event: object) => Answer) => Answer;
declare const toWebRequest: (event: object) => Request;
export {};

// server/api/genauth/[...path].ts
import { handler } from "./handler.mjs";

export default defineEventHandler((event) => handler(toWebRequest(event)));
