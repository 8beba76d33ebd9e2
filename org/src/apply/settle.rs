//! How a call ended, and what that means for its steps.

use serde_json::Value;

use super::journal::JournalLine;
use super::machine::{Apply, Lists, Stop};
use super::request::{Flight, Outcome, Settled};
use super::service::{Department, Person, has_children, text};
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
                match self.service.take_departments(data, id, &self.plan.root_department_id) {
                    Ok(()) => self.list_done(),
                    Err(found) => self.no_list(&found),
                }
            }
            Flight::Root => {
                self.root_has_children = Some(has_children(data) == Some(true));
                let root = self.service.departments.entry(self.plan.root_department_id.clone()).or_default();
                if root.writing == 0 && root.written <= id {
                    *root = Department::read(data, &self.plan.root_department_id);
                }
                self.list_done();
            }
            Flight::People(ids) => {
                let Some(users) = data.as_array() else { return self.people_read(ids, Some(no_list_in())) };
                for user in users {
                    self.service.people.insert(text(user, "userId"), Person::read(user));
                }
                for id in &ids {
                    self.service.people.entry(id.clone()).or_default();
                }
                self.people_read(ids, None);
            }
            Flight::Memberships { step, page } => self.take_memberships(step, page, data),
            Flight::Members(step) => {
                let inside = data.as_array().and_then(|ids| ids.first()).map(to_text);
                self.take_inside(step, inside, data.is_array());
            }
            // The other source for both: an empty list alone never deletes what it is silent about.
            Flight::Inside(step) => {
                let members = data.get("membersCount").and_then(Value::as_u64);
                let inside = match (has_children(data), members) {
                    (Some(true), _) => Some("hasChildren: true".to_owned()),
                    (_, Some(count)) if count > 0 => Some(format!("membersCount: {count}")),
                    _ => None,
                };
                self.take_inside(step, inside, has_children(data).is_some() && members.is_some());
            }
            Flight::Lookup { step, field } => match data.as_array() {
                Some(users) => {
                    self.take_lookup(step, field, users);
                    self.read_done(step, None);
                }
                None => self.read_done(step, Some(no_list_in())),
            },
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
            Flight::People(ids) => self.people_read(ids, Some((kind, message))),
            Flight::Memberships { step, .. }
            | Flight::Members(step)
            | Flight::Inside(step)
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
        // Whether the organization has no departments at all, only the root can say.
        match self.root_has_children {
            None if self.service.lists_nothing => return self.reads.push_back(Flight::Root),
            Some(true) if self.service.lists_nothing => return self.no_list("hasChildren"),
            _ => {}
        }
        self.lists = if self.lists == Lists::SecondAsked { Lists::Second } else { Lists::First };
    }

    fn no_list(&mut self, found: &str) {
        let message = format!("getAllDepartments: departments may be missing in the answer ({found})");
        self.stop.get_or_insert(Stop { kind: "bad_response".to_owned(), message });
    }

    /// People were read, or not: the steps that wait for them go on.
    fn people_read(&mut self, ids: Vec<String>, trouble: Option<(String, String)>) {
        for id in ids {
            for step in self.waiting.remove(&id).unwrap_or_default() {
                self.read_done(step, trouble.clone());
            }
        }
    }

    fn take_inside(&mut self, step: usize, inside: Option<String>, says_it: bool) {
        if let Some(work) = self.work.get_mut(&step)
            && inside.is_some()
        {
            work.inside = inside;
        }
        // An answer without them says nothing: never delete because of it.
        self.read_done(step, Some(no_list_in()).filter(|_| !says_it));
    }

    fn take_memberships(&mut self, step: usize, page: u32, data: &Value) {
        let list = data.get("list").and_then(Value::as_array);
        let total = data.get("totalCount").and_then(Value::as_u64);
        let (Some(list), Some(total)) = (list, total) else {
            return self.read_done(step, Some(no_list_in()));
        };
        let Some(work) = self.work.get_mut(&step) else { return };
        let memberships = work.memberships.get_or_insert_default();
        for row in list {
            let flag = |name| row.get(name).and_then(Value::as_bool).unwrap_or(false);
            let flags = Flags { is_leader: flag("isLeader"), is_main: flag("isMainDepartment") };
            memberships.insert(text(row, "departmentId"), flags);
        }
        let read = memberships.len() as u64;
        if !list.is_empty() && read < total {
            return self.reads.push_back(Flight::Memberships { step, page: page + 1 });
        }
        // A membership that is missing here would be written without its leader role.
        let trouble = (read != total || self.lacks_memberships(step)).then(|| {
            let message = "getUserDepartments: departments are missing in the answer".to_owned();
            ("bad_response".to_owned(), message)
        });
        self.read_done(step, trouble);
    }
}

fn no_list_in() -> (String, String) {
    ("bad_response".to_owned(), "the service answered without what was asked for".to_owned())
}
