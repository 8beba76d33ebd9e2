//! How a call ended, and what that means for its steps.

use serde_json::Value;

use super::journal::JournalLine;
use super::machine::{Apply, Lists, Stop};
use super::request::{Flight, Outcome, Settled};
use super::service::{Department, Person, text};
use super::state::Flags;
use crate::json::to_text;

/// So many failures of the connection in a row end the run: the others would fail too.
const UNREACHABLE: u32 = 20;

impl Apply {
    /// Takes how a request ended. Returns the lines that have to be in the journal before anything else is sent.
    pub fn settle(&mut self, id: u32, settled: Settled) -> String {
        let Some(flight) = self.flight.remove(&id) else { return String::new() };
        if let Flight::Write(step) = flight {
            self.mark_writing(step, false);
            self.writes_under_way = self.writes_under_way.saturating_sub(1);
            self.writes.extend(self.deferred.drain(..));
        }
        match settled {
            Settled::Response(mut response) => {
                self.unreachable = 0;
                let data = response.get_mut("data").map(Value::take).unwrap_or_default();
                self.answered(id, flight, &data);
            }
            Settled::Failed { outcome, kind, message, fatal } => {
                let connection =
                    matches!(kind.as_str(), "network" | "timeout" | "rate_limit" | "bad_response");
                self.unreachable = if connection { self.unreachable + 1 } else { 0 };
                if fatal || self.unreachable >= UNREACHABLE {
                    self.stop.get_or_insert(Stop { kind: kind.clone(), message: message.clone() });
                }
                self.rejected(flight, outcome, kind, message);
            }
        }
        self.take_lines()
    }

    fn answered(&mut self, id: u32, flight: Flight, data: &Value) {
        match flight {
            Flight::Departments => {
                if !self.service.take_departments(data, id, &self.plan.root_department_id) {
                    return self.no_list();
                }
                self.list_done();
            }
            Flight::Root => {
                let root = self.service.departments.entry(self.plan.root_department_id.clone()).or_default();
                if root.writing == 0 && root.written <= id {
                    *root = Department::read(data, &self.plan.root_department_id);
                }
                self.list_done();
            }
            Flight::People(ids) => {
                for user in data.as_array().into_iter().flatten() {
                    self.service.people.insert(text(user, "userId"), Person::read(user));
                }
                for id in ids {
                    self.service.people.entry(id.clone()).or_default();
                    for step in self.waiting.remove(&id).unwrap_or_default() {
                        self.read_done(step, None);
                    }
                }
            }
            Flight::Memberships { step, page } => self.take_memberships(step, page, data),
            Flight::Members(step) => {
                let inside = data.as_array().and_then(|ids| ids.first()).map(to_text);
                self.take_inside(step, inside, data.is_array());
            }
            Flight::Children(step) => {
                let list = data.get("list").and_then(Value::as_array);
                let inside = list.and_then(|list| list.first()).map(|child| text(child, "name"));
                self.take_inside(step, inside, list.is_some());
            }
            Flight::Lookup { step, field } => {
                self.take_lookup(step, field, data.as_array().map(Vec::as_slice).unwrap_or_default());
                self.read_done(step, None);
            }
            Flight::Write(step) => self.written(step, data),
        }
    }

    fn rejected(&mut self, flight: Flight, outcome: Outcome, kind: String, message: String) {
        let not_sent = outcome == Outcome::NotSent;
        match flight {
            flight @ (Flight::Departments | Flight::Root) => {
                self.stop.get_or_insert(Stop { kind, message });
                self.reads.push_front(flight);
            }
            // Nothing is lost: a later call of `next` asks again.
            Flight::Write(step) if not_sent => {
                self.lines.push(JournalLine::NotSent { step: self.step_id(step) });
                self.writes.push_front(step);
            }
            flight if not_sent => self.reads.push_front(flight),
            Flight::People(ids) => {
                for id in ids {
                    for step in self.waiting.remove(&id).unwrap_or_default() {
                        self.read_done(step, Some((kind.clone(), message.clone())));
                    }
                }
            }
            Flight::Memberships { step, .. }
            | Flight::Members(step)
            | Flight::Children(step)
            | Flight::Lookup { step, .. } => self.read_done(step, Some((kind, message))),
            Flight::Write(step) => self.not_written(step, outcome == Outcome::Unknown, kind, message),
        }
    }

    /// The list, or the root that belongs to it, is there.
    fn list_done(&mut self) {
        let more = |flight: &Flight| matches!(flight, Flight::Departments | Flight::Root);
        if self.flight.values().any(more) || self.reads.iter().any(more) {
            return;
        }
        self.lists = if self.lists == Lists::SecondAsked { Lists::Second } else { Lists::First };
    }

    fn no_list(&mut self) {
        let message = "getAllDepartments answered without a list of departments".to_owned();
        self.stop.get_or_insert(Stop { kind: "bad_response".to_owned(), message });
    }

    fn take_inside(&mut self, step: usize, inside: Option<String>, is_list: bool) {
        if let Some(work) = self.work.get_mut(&step)
            && inside.is_some()
        {
            work.inside = inside;
        }
        // An answer without a list says nothing: never delete because of it.
        let trouble = ("bad_response".to_owned(), "the service answered without a list".to_owned());
        self.read_done(step, Some(trouble).filter(|_| !is_list));
    }

    fn take_memberships(&mut self, step: usize, page: u32, data: &Value) {
        let list = data.get("list").and_then(Value::as_array);
        let total = data.get("totalCount").and_then(Value::as_u64).unwrap_or_default();
        let Some(work) = self.work.get_mut(&step) else { return };
        let memberships = work.memberships.get_or_insert_default();
        let rows = list.map_or(0, Vec::len);
        for row in list.into_iter().flatten() {
            let flag = |name| row.get(name).and_then(Value::as_bool).unwrap_or(false);
            let flags = Flags { is_leader: flag("isLeader"), is_main: flag("isMainDepartment") };
            memberships.insert(text(row, "departmentId"), flags);
        }
        if rows > 0 && (memberships.len() as u64) < total {
            self.reads.push_back(Flight::Memberships { step, page: page + 1 });
        } else {
            self.read_done(step, None);
        }
    }
}
