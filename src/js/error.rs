//! The error that JavaScript sees.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::call::error::{Failure, History};
use crate::call::failure_reason::FailureReason;
use crate::call::language::Language;
use crate::call::message;
use crate::call::table::Endpoint;

#[wasm_bindgen(module = "/src/js/error.js")]
extern "C" {
    /// The class: Rust cannot define one that extends `Error`.
    pub type GenAuthError;
    #[wasm_bindgen(constructor)]
    fn new(message: &str, fields: &JsValue, cause: &JsValue, for_token: bool) -> GenAuthError;
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/**
 * What every failed call rejects with, and what the constructor throws.
 *
 * Decide by `kind`. A cancelled call rejects with the signal's own reason instead. A call whose `fetch` or `accessToken`
 * function threw an error of its own rejects with that error.
 *
 * Its `stack` begins at the line that made the call or created the iterator. `issues`, `serviceMessage` and `body`, which may be
 * long, are not enumerable, so that an error prints in a few lines; `JSON.stringify` includes them.
 *
 * @example
 * ```ts
 * try {
 *   await client.setUserDepartments({ userId, departments });
 * } catch (error) {
 *   if (error instanceof GenAuthError && error.kind === "not_found") showMissing(error.message);
 *   else throw error;
 * }
 * ```
 */
export class GenAuthError extends Error {
  private constructor();
  readonly name: "GenAuthError";
  /** What kind of failure it was. */
  readonly kind: ErrorKind;
  /** Name of the method, such as `createDepartment`. Absent if the client itself is set up wrongly. */
  readonly operation?: string;
  /** HTTP status, if there was a response. The service sends 200 with most failures. */
  readonly status?: number;
  /** `statusCode` of the envelope, if there was one. */
  readonly statusCode?: number;
  /** The service's finer error code, if it gives one. `ApiCode` names the documented ones. */
  readonly apiCode?: ApiCode | (number & {});
  /** Id of the request. The service's support asks for it. */
  readonly requestId?: string;
  /**
   * The service's own message, if there was an envelope: its first 10,000 characters, unchanged. `message` quotes the first
   * 400, without control characters, and adds what follows from them.
   */
  readonly serviceMessage?: string;
  /** How many requests were sent; 0 if the call was refused before that. */
  readonly attempts: number;
  /** Whether the same call may succeed later, and is safe to repeat even if it took effect. */
  readonly retryable: boolean;
  /** Whether anything was changed. */
  readonly outcome: Outcome;
  /** Milliseconds to wait before the next call, if the service named a time. After five minutes, one call is sent anyway. */
  readonly retryAfterMs?: number;
  /** Every broken rule, if the input or an option is invalid. Otherwise empty. */
  readonly issues: readonly Issue[];
  /**
   * The first 500 characters of a response without the API's envelope, for the kinds `bad_response`, `auth` and `rate_limit`.
   * Absent for the token exchange of `scheme: "token"`, whose response may hold a token.
   */
  readonly body?: string;
  /** The platform's own error, for `network`. */
  readonly cause?: unknown;
  /** All of the above except `cause`. Holds no header and no credential. */
  toJSON(): Failure & { name: "GenAuthError"; message: string };
}
"#;

/// Why a call ended without an answer.
#[derive(Debug, Clone)]
pub enum CallError {
    /// It failed; beside it what the platform threw, if that was the reason.
    Failed(Box<Failure>, JsValue),
    /// The caller's signal ended it; its reason comes out as it is.
    Cancelled(JsValue),
    /// A function of the caller's threw this, which comes out as it is.
    Thrown(JsValue),
}

impl From<Box<Failure>> for CallError {
    fn from(failure: Box<Failure>) -> Self {
        Self::Failed(failure, JsValue::UNDEFINED)
    }
}

impl CallError {
    /// With what only the call knows.
    pub fn of_call(self, endpoint: &Endpoint, history: &History, language: Language) -> Self {
        match self {
            Self::Failed(failure, cause) => {
                // The sentences about a setup, which a developer reads, are English. Nothing is added in another language.
                let is_english = matches!(failure.reason, FailureReason::Setup(_));
                let language = if is_english { Language::English } else { language };
                Self::Failed(failure.of_call(endpoint, history, language), cause)
            }
            own => own,
        }
    }

    /// The failure, if it was one.
    pub fn failure(&self) -> Option<&Failure> {
        if let Self::Failed(failure, _) = self { Some(failure) } else { None }
    }
}

impl From<CallError> for JsValue {
    fn from(stopped: CallError) -> Self {
        match stopped {
            CallError::Cancelled(own) | CallError::Thrown(own) => own,
            CallError::Failed(failure, cause) => {
                // Plain fields have no way to fail; an error without them would still carry the message.
                let fields = failure
                    .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
                    .unwrap_or(Self::UNDEFINED);
                GenAuthError::new(&message::of(&failure), &fields, &cause, failure.for_token).into()
            }
        }
    }
}
