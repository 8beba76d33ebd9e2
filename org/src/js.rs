//! The border: what JavaScript calls. Everything crosses it as JSON text, which both sides read faster than values one by one.
//!
//! Each function gives `{ "ok": … }` or `{ "error": { "code", "message", "found" } }`.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::apply;
use crate::desired::{DesiredOrganization, DesiredPerson};
use crate::files::{self, ExportError, ExportOptions, Parsed, SourceFile};
use crate::json::{Json, Mismatch, Writer, from_text, to_text};
use crate::lang::Lang;
use crate::plan::document::{FORMAT_VERSION, OrganizationPlan};
use crate::plan::error::{PlanError, PlanErrorCode};
use crate::plan::options::PlanOptions;
use crate::plan::{self, RenderOptions};
use crate::snapshot::OrganizationSnapshot;

/// As quick as the default allocator and several kilobytes smaller.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What was read from files. The people come out piece by piece: all of them as one text would be there three times.
#[wasm_bindgen]
pub struct Reading {
    head: String,
    people: std::vec::IntoIter<DesiredPerson>,
}

#[wasm_bindgen]
impl Reading {
    /// Reads files: a list of `SourceFile`.
    ///
    /// # Errors
    /// A text as the functions give it.
    pub fn of(files: String, lang: &str) -> Result<Reading, String> {
        let lang = lang_of(lang);
        make_room(files.len().saturating_mul(ROOM_OF_FILES));
        let sources: Vec<SourceFile> = read(&files, lang)?;
        drop(files);
        let Parsed { mut organization, problems, more_problems, layouts } = files::parse(&sources);
        let people = organization.as_mut().and_then(|organization| organization.people.as_mut());
        let people = people.map(std::mem::take).unwrap_or_default().into_iter();
        let head = ok(|to| {
            to.begin();
            to.field_unless_empty("organization", &organization);
            to.field("moreProblems", &more_problems);
            to.field("layouts", &layouts);
            to.field("messages", &problems.iter().map(|problem| problem.message(lang)).collect::<Vec<_>>());
            to.field("problems", &problems);
            to.end();
        });
        Ok(Self { head, people })
    }

    /// `Parsed`, whose problems have a `message` each, without the people.
    pub fn head(&mut self) -> String {
        std::mem::take(&mut self.head)
    }

    /// The next people, at most so many: a list.
    pub fn people(&mut self, most: u32) -> String {
        to_text(&self.people.by_ref().take(most as usize).collect::<Vec<_>>())
    }
}

/// What files say, and what the service has.
#[wasm_bindgen]
pub struct Organizations {
    desired: DesiredOrganization,
    stored: OrganizationSnapshot,
}

#[wasm_bindgen]
impl Organizations {
    /// Takes both. So many people come later.
    ///
    /// # Errors
    /// A text as the functions give it.
    pub fn of(desired: &str, stored: &str, people: u32, lang: &str) -> Result<Organizations, String> {
        let lang = lang_of(lang);
        let texts = (desired.len() + stored.len()).saturating_mul(ROOM_OF_PLAN);
        make_room((people as usize).saturating_mul(ROOM_OF_PERSON).saturating_add(texts));
        Ok(Self { desired: read(desired, lang)?, stored: read(stored, lang)? })
    }

    /// Takes further people: a list of those in the files, or of those that the service has.
    ///
    /// # Errors
    /// A text as the functions give it.
    #[wasm_bindgen(js_name = addPeople)]
    pub fn add_people(&mut self, people: &str, of_files: bool, lang: &str) -> Result<(), String> {
        let lang = lang_of(lang);
        if of_files {
            let list = self.desired.people.get_or_insert_default();
            list.append(&mut read_further(people, list.len(), lang)?);
        } else {
            let list = &mut self.stored.people;
            list.append(&mut read_further(people, list.len(), lang)?);
        }
        Ok(())
    }

    /// Plans. Gives an `OrganizationPlan`.
    #[must_use]
    pub fn plan(&self, options: &str, lang: &str) -> String {
        let lang = lang_of(lang);
        let planned = read(options, lang).and_then(|options: PlanOptions| {
            plan::plan(&self.desired, &self.stored, &options).map_err(|error| refusal(&error, lang))
        });
        match planned {
            Ok(plan) => ok(|to| plan.write(to)),
            Err(refusal) => refusal,
        }
    }

    /// Writes files of what the service has. Gives a list of `ExportedFile`.
    #[wasm_bindgen(js_name = exportFiles)]
    #[must_use]
    pub fn export_files(&self, options: &str, lang: &str) -> String {
        let lang = lang_of(lang);
        let exported = read(options, lang).and_then(|options: ExportOptions| {
            let (code, found) = match files::export(&self.stored, &options) {
                Ok(files) => return Ok(files),
                Err(ExportError::UnknownScope) => {
                    (PlanErrorCode::UnknownScope, options.scope.unwrap_or_default())
                }
                Err(ExportError::Inconsistent(id)) => (PlanErrorCode::SnapshotInconsistent, id),
            };
            Err(refusal(&PlanError::new(code, found), lang))
        });
        match exported {
            Ok(files) => ok(|to| files.write(to)),
            Err(refusal) => refusal,
        }
    }
}

/// A plan for people. Gives a text.
#[wasm_bindgen]
#[must_use]
pub fn describe(plan: &str, lang: &str, color: bool, max_lines: u32) -> String {
    let lang = lang_of(lang);
    let plan: OrganizationPlan = match read(plan, lang) {
        Ok(plan) => plan,
        Err(refusal) => return refusal,
    };
    if plan.format_version != FORMAT_VERSION {
        let found = plan.format_version.to_string();
        return refusal(&PlanError::new(PlanErrorCode::UnknownFormat, found), lang);
    }
    let options = RenderOptions { lang, color, max_lines: Some(max_lines as usize) };
    ok(|to| to.text(&plan::render_with(&plan, options)))
}

/// A plan that is being applied.
#[wasm_bindgen]
pub struct Apply {
    machine: apply::Apply,
    lang: Lang,
}

#[wasm_bindgen]
impl Apply {
    /// Begins, or goes on with the journal of earlier runs.
    ///
    /// # Errors
    /// A text as the other functions give it.
    pub fn open(plan: &str, journal: &str, lang: &str) -> Result<Apply, String> {
        let lang = lang_of(lang);
        make_room(plan.len().saturating_mul(ROOM_OF_PLAN));
        let opened = apply::Apply::from_text(plan, journal);
        opened
            .map(|machine| Self { machine, lang })
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
        self.machine.report_text(self.lang)
    }

    /// The report by rows of the files, as CSV.
    #[wasm_bindgen(js_name = reportCsv)]
    #[must_use]
    pub fn report_csv(&self) -> String {
        self.machine.report_csv(self.lang)
    }
}

fn lang_of(lang: &str) -> Lang {
    if lang == "zh-CN" { Lang::Zh } else { Lang::En }
}

/// How many times as large as its text a plan becomes while it is worked on: measured, 15 to 24.
const ROOM_OF_PLAN: usize = 24;
/// The same of files.
const ROOM_OF_FILES: usize = 8;
/// Bytes for somebody in the files or in the service while a plan is made: measured, 750 and 900.
const ROOM_OF_PERSON: usize = 1_000;

/// Lets the memory grow at once by what a task will take. Each growth makes JavaScript's collector look through its whole heap: with
/// hundreds of small ones it took ten times as long as the work. What is not used in the end is never touched.
fn make_room(bytes: usize) {
    let mut room = Vec::<u8>::new();
    // Without it the work goes on, more slowly.
    let _ = room.try_reserve_exact(bytes);
    std::hint::black_box(&room);
}

fn read<T: Json>(text: &str, lang: Lang) -> Result<T, String> {
    from_text(text).map_err(|mismatch| invalid(&mismatch, lang))
}

/// Reads people who follow so many others.
fn read_further<T: Json>(people: &str, known: usize, lang: Lang) -> Result<Vec<T>, String> {
    from_text(people).map_err(|Mismatch { path, expected, found }| {
        let (index, rest) = path.split_once('.').unwrap_or((&path, ""));
        let index = index.parse::<usize>().unwrap_or_default() + known;
        let path = format!("people.{index}.{rest}").trim_end_matches('.').to_owned();
        invalid(&Mismatch { path, expected, found }, lang)
    })
}

#[inline(never)]
fn invalid(Mismatch { path, expected, found }: &Mismatch, lang: Lang) -> String {
    let found = format!("{path}: {expected} ({found})");
    let found = found.strip_prefix(": ").unwrap_or(&found);
    refusal(&PlanError::new(PlanErrorCode::InvalidInput, found), lang)
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
