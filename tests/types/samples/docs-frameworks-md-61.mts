export {};




























































// src/routes/api/genauth/[...path]/+server.ts
import { handler } from "./handler.mjs";

export const GET = ({ request }: { request: Request }) => handler(request);
export const POST = GET;
export const PUT = GET;
export const DELETE = GET;
