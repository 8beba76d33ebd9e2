export {};

// app/routes/genauth.ts
import { handler } from "./handler.mjs";

export const loader = ({ request }: { request: Request }) => handler(request);
export const action = loader;
