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
 * Decide by `kind`. A call that was cancelled rejects with the signal's own reason instead, and one whose `fetch` or
 * `accessToken` function threw something of its own with that.
 *
 * Its `stack` begins at the line that made the call, or that asked for the iterator. What may be long and `message` sums up
 * (`issues`, `serviceMessage`, `body`) is not enumerable, so that an error prints in a few lines; `JSON.stringify` has it.
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
  /** Name of the method, such as `createDepartment`. Absent when the client itself was set up wrongly. */
  readonly operation?: string;
  /** HTTP status, if there was an answer. The service sends 200 with most failures. */
  readonly status?: number;
  /** The envelope's `statusCode`, if there was an envelope. */
  readonly statusCode?: number;
  /** The finer error code, where the service gives one. `ApiCode` has the documented ones by name. */
  readonly apiCode?: ApiCode | (number & {});
  /** What the service's support asks for. */
  readonly requestId?: string;
  /**
   * The first 10,000 characters of the service's own text as it came, if there was an envelope; `message` has the first 400 in
   * a sentence with what follows from it, and without control characters.
   */
  readonly serviceMessage?: string;
  /** How many requests were sent; 0 if the call was refused before. */
  readonly attempts: number;
  /** Whether the same call may succeed later, and does no harm if it already did. */
  readonly retryable: boolean;
  /** Whether anything was changed. */
  readonly outcome: Outcome;
  /** Milliseconds to wait before the next call, where the service named a time. After five minutes one call tries anyway. */
  readonly retryAfterMs?: number;
  /** Every broken rule, if an input or an option was refused. Empty otherwise. */
  readonly issues: readonly Issue[];
  /**
   * The first 500 characters of what came instead of an envelope: `bad_response`, `auth`, `rate_limit`. Absent where
   * `scheme: "token"` was refused its token, since such an answer may hold one.
   */
  readonly body?: string;
  /** What the platform itself threw, for `network`. */
  readonly cause?: unknown;
  /** All of the above but `cause`. Holds no header and no credential. */
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
