//! The border: what JavaScript calls. Everything crosses it as JSON text, which both sides read faster than values one by one.
//!
//! Each function gives `{ "ok": … }` or `{ "error": { "code", "message", "found" } }`.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::apply;
use crate::desired::DesiredOrganization;
use crate::files::{self, ExportOptions, SourceFile};
use crate::json::{Json, Mismatch, Writer, from_text};
use crate::lang::Lang;
use crate::plan::document::OrganizationPlan;
use crate::plan::error::{PlanError, PlanErrorCode};
use crate::plan::options::PlanOptions;
use crate::plan::{self, RenderOptions};
use crate::snapshot::OrganizationSnapshot;

/// As quick as the default allocator and several kilobytes smaller.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Reads files: a list of `SourceFile`. Gives `Parsed`, whose problems have a `message` each.
#[wasm_bindgen]
#[must_use]
pub fn parse(files: &str, lang: &str) -> String {
    let lang = lang_of(lang);
    let files: Vec<SourceFile> = match read(files, lang) {
        Ok(files) => files,
        Err(refusal) => return refusal,
    };
    let parsed = files::parse(&files);
    ok(|to| {
        to.begin();
        to.field_unless_empty("organization", &parsed.organization);
        to.field("moreProblems", &parsed.more_problems);
        to.field("layouts", &parsed.layouts);
        to.field(
            "messages",
            &parsed.problems.iter().map(|problem| problem.message(lang)).collect::<Vec<_>>(),
        );
        to.field("problems", &parsed.problems);
        to.end();
    })
}

/// Plans. Gives an `OrganizationPlan`.
#[wasm_bindgen]
#[must_use]
pub fn plan(organization: &str, snapshot: &str, options: &str, lang: &str) -> String {
    let lang = lang_of(lang);
    make_room(organization.len() + snapshot.len(), PLANNING);
    let planned = || -> Result<OrganizationPlan, String> {
        let organization: DesiredOrganization = read(organization, lang)?;
        let snapshot: OrganizationSnapshot = read(snapshot, lang)?;
        let options: PlanOptions = read(options, lang)?;
        plan::plan(&organization, &snapshot, &options).map_err(|error| refusal(&error, lang))
    };
    match planned() {
        Ok(plan) => ok(|to| plan.write(to)),
        Err(refusal) => refusal,
    }
}

/// A plan for people. Gives a text.
#[wasm_bindgen]
#[must_use]
pub fn describe(plan: &str, lang: &str, color: bool, max_lines: u32) -> String {
    let lang = lang_of(lang);
    match read::<OrganizationPlan>(plan, lang) {
        Ok(plan) => {
            let options = RenderOptions { lang, color, max_lines: Some(max_lines as usize) };
            ok(|to| to.text(&plan::render_with(&plan, options)))
        }
        Err(refusal) => refusal,
    }
}

/// Writes files. Gives a list of `ExportedFile`.
#[wasm_bindgen(js_name = exportFiles)]
#[must_use]
pub fn export_files(snapshot: &str, options: &str, lang: &str) -> String {
    let lang = lang_of(lang);
    let exported = || -> Result<_, String> {
        let snapshot: OrganizationSnapshot = read(snapshot, lang)?;
        let options: ExportOptions = read(options, lang)?;
        let scope = options.scope.clone().unwrap_or_default();
        let unknown = |_| refusal(&PlanError::new(PlanErrorCode::UnknownScope, scope), lang);
        files::export(&snapshot, &options).map_err(unknown)
    };
    match exported() {
        Ok(files) => ok(|to| files.write(to)),
        Err(refusal) => refusal,
    }
}

/// A plan that is being applied.
#[wasm_bindgen]
pub struct Apply {
    machine: apply::Apply,
}

#[wasm_bindgen]
impl Apply {
    /// Begins, or goes on with the journal of earlier runs.
    ///
    /// # Errors
    /// A text as the other functions give it.
    pub fn open(plan: &str, journal: &str, lang: &str) -> Result<Apply, String> {
        let lang = lang_of(lang);
        make_room(plan.len(), READING);
        let opened = apply::Apply::from_text(plan, journal);
        opened
            .map(|machine| Self { machine })
            .map_err(|error| refused(error.code.name(), &error.message(lang), &error.found))
    }

    /// The next calls, at most `max`.
    pub fn next(&mut self, max: u32) -> String {
        self.machine.next_text(max as usize)
    }

    /// Takes how a call ended; lines for the journal.
    pub fn settle(&mut self, id: u32, settled: &str) -> String {
        self.machine.settle_text(id, settled)
    }

    /// Counts.
    #[must_use]
    pub fn progress(&self) -> String {
        self.machine.progress_text()
    }

    /// What was done.
    #[must_use]
    pub fn report(&self) -> String {
        self.machine.report_text()
    }

    /// The report by rows of the files, as CSV.
    #[wasm_bindgen(js_name = reportCsv)]
    #[must_use]
    pub fn report_csv(&self) -> String {
        self.machine.report_csv()
    }
}

fn lang_of(lang: &str) -> Lang {
    if lang == "zh-CN" { Lang::Zh } else { Lang::En }
}

/// Bytes of memory that a text needs while it is read, and while a plan is made of it, for each of its own.
const READING: usize = 8;
const PLANNING: usize = 16;

/// Grows the memory once. The allocator grows it by pages, and V8 collects garbage each time: hundreds of times for a large company,
/// which took as long as the work itself. Without so much memory, it grows by pages all the same.
fn make_room(length: usize, times: usize) {
    let mut room: Vec<u8> = Vec::new();
    _ = std::hint::black_box(&mut room).try_reserve_exact(length.saturating_mul(times));
}

fn read<T: Json>(text: &str, lang: Lang) -> Result<T, String> {
    make_room(text.len(), READING);
    from_text(text).map_err(|Mismatch { path, expected, found }| {
        let found = format!("{path}: {expected} ({found})");
        refusal(
            &PlanError::new(PlanErrorCode::InvalidInput, found.strip_prefix(": ").unwrap_or(&found)),
            lang,
        )
    })
}

fn refusal(error: &PlanError, lang: Lang) -> String {
    refused(error.code.name(), &error.message(lang), &error.found)
}

fn ok(write: impl FnOnce(&mut Writer)) -> String {
    let mut to = Writer::default();
    to.begin();
    to.name("ok");
    write(&mut to);
    to.end();
    to.into_text()
}

fn refused(code: &str, message: &str, found: &str) -> String {
    let mut to = Writer::default();
    to.begin();
    to.name("error");
    to.begin();
    for (name, text) in [("code", code), ("message", message), ("found", found)] {
        to.name(name);
        to.text(text);
    }
    to.end();
    to.end();
    to.into_text()
}
