// Of security settings, messages, pipelines, metering and events.
import { open } from "./open.js";

export const settings = [
  {
    at: ["CreatePipelineFunctionDto.timeout", "UpdatePipelineFunctionDto.timeout"],
    is: { minimum: 1, maximum: 60 },
    reason: "the sources say in words: 1 to 60 seconds",
  },
  {
    at: ["CreatePipelineFunctionDto.sourceCode", "UpdatePipelineFunctionDto.sourceCode", "PipelineFunctionDto.sourceCode"],
    is: { secret: true },
    reason: "code of a customer, which may hold keys",
  },
  {
    at: "ListPipelineFunctionsDto.scene",
    is: { optional: true },
    reason: "its text calls it optional, and tests of the vendor leave it out",
  },
  {
    at: "GetOrdersRes.totalCount",
    is: { type: "integer" },
    reason: "declared as text, the sample is a number, and pages are counted with it",
  },
  {
    at: "LoginIpWhitelistCheckConfigDto.ipWhitelist",
    is: { minLength: 0 },
    reason: "required even where the check is off, and what is read has to go back",
  },
  {
    at: ["EmailTemplateDto.type", "UpdateEmailTemplateDto.type", "PreviewEmailTemplateDto.type"],
    is: open,
    reason: "the templates of e-mails to invitees are of the same type, and the list has no value for them",
  },
  {
    at: ["UpdateEmailTemplateDto.type", "PreviewEmailTemplateDto.type"],
    is: { minLength: 1 },
    reason: "an empty type names no template",
  },
  {
    at: "PubEventDto.eventData",
    is: { type: "string | object", minLength: 1 },
    reason: "declared as an object; the vendor's own clients send JSON as text",
  },
  {
    at: "PubEventRespDataDto.errMsg",
    is: { type: "boolean | string" },
    reason: "declared as a boolean; its sample is a sentence",
  },
];
