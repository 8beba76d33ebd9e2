// What a person reads of a failure: a title, a sentence, and the rest for the service's support.
import { GenAuthError } from "genauth-management";
import { useCallback } from "react";
import { useTexts } from "../texts/texts.ts";
import { NotCarriedOut } from "./find-out.ts";
import { hints, texts, titles } from "./texts.ts";

export interface Words {
  readonly title: string;
  /** Empty if the title is enough. */
  readonly sentence: string;
  /** Lines for the service's support. */
  readonly details: readonly string[];
}

/** Describes failures in the language of the page. */
export function useWords(): (error: unknown) => Words {
  const t = useTexts(texts);
  const known = useTexts(titles);
  const hint = useTexts(hints);
  return useCallback(
    (error: unknown): Words => {
      if (error instanceof NotCarriedOut) {
        const { title, details } = ofCall(error.reason);
        // Not the call's own sentence, which says that the outcome is not known.
        return { title, sentence: t.notCarriedOut, details: details.filter((line) => line !== sentenceOf(error.reason)) };
      }
      if (error instanceof GenAuthError) return ofCall(error);
      const message = error instanceof Error ? error.message : String(error);
      return { title: t.unknown, sentence: t.unknownHint, details: [message] };

      function ofCall(error: GenAuthError): Words {
        const { kind, operation, status, statusCode, apiCode, requestId, outcome } = error;
        const broken = kind === "api" && (statusCode ?? 0) >= 500;
        const said = sentenceOf(error);
        // Nobody is told to repeat what may have been carried out.
        const uncertain = outcome === "unknown";
        const shown = !uncertain && isReason(error);
        const own = broken ? t.failedHint : hint[kind];
        const sentence = uncertain ? t.uncertain : shown ? said : own;
        const codes = [...new Set([status, statusCode, apiCode])].filter((code) => code !== undefined);
        const details = [
          shown ? "" : said,
          operation && t.operation(operation),
          codes.length > 0 && t.status(codes.join(" / ")),
          requestId && t.requestId(requestId),
        ].filter((line) => typeof line === "string" && line !== "");
        return { title: broken ? t.failed : known[kind], sentence, details: details as string[] };
      }
    },
    [t, known, hint],
  );
}

/** Whether the failure's own sentence is a reason that a person can act on, not one for the service's support. */
function isReason({ kind, statusCode = 0, serviceMessage }: GenAuthError): boolean {
  if (kind === "invalid_input") return true;
  return Boolean(serviceMessage) && (kind === "auth" || kind === "conflict" || (kind === "api" && statusCode < 500));
}

function sentenceOf({ operation, requestId, serviceMessage, message }: GenAuthError): string {
  // Without the name of the call and the request id, which have lines of their own.
  const own = message.replace(`${operation}: `, "").replace(` (request id ${requestId})`, "");
  const text = serviceMessage || own;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
