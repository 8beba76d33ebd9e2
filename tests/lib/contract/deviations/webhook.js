// Of webhooks.
import { open } from "./open.js";

export const webhook = [
  { at: "WebhookDto.events", is: open, reason: "the list grows with the service" },
  {
    at: "DeleteWebhookDto.webhookIds",
    is: { minItems: 1 },
    reason: "what an empty list deletes is not documented",
  },
];
