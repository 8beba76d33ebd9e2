//! Whether the service is as the files say, as far as the options open it.

use std::collections::BTreeSet;

use genauth_org::plan::document::{OrganizationPlan, RefusalCode};
use genauth_org::plan::options::{Area, Memberships, Missing, PlanOptions};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::organizations::forms::{department_id, foreign_ids, open_id, username};
use crate::organizations::{Org, ROOT};
use crate::service::Service;

/// What a plan was made from.
pub struct Case<'a> {
    pub before: &'a Org,
    pub wanted: &'a Org,
    pub scope: u8,
    pub options: &'a PlanOptions,
    /// People who are not in the files.
    pub absent: &'a BTreeSet<u8>,
}

impl Case<'_> {
    fn is_open(&self, area: Area) -> bool {
        self.options.only.as_ref().is_none_or(|only| only.contains(&area))
    }

    /// The id of a department in a service.
    fn id(service: &Service, department: u8) -> Option<String> {
        if department == ROOT {
            return Some(service.root.clone());
        }
        service.by_open_id(&open_id(department)).map(|(id, _)| id.clone())
    }

    pub fn check(&self, plan: &OrganizationPlan, service: &Service) -> Result<(), TestCaseError> {
        self.departments(plan, service)?;
        self.missing(plan, service)?;
        self.people(plan, service)
    }

    fn departments(&self, plan: &OrganizationPlan, service: &Service) -> Result<(), TestCaseError> {
        // A row without its code is left out, and with it what is below: which of two departments gets a code is the planner's choice.
        if plan.refused.iter().any(|row| {
            matches!(row.code, RefusalCode::CodeTaken | RefusalCode::Cycle | RefusalCode::SameDepartment)
        }) {
            return Ok(());
        }
        for (number, wanted) in &self.wanted.departments {
            let before = self.before.departments.get(number);
            let Some((id, found)) = service.by_open_id(&open_id(*number)) else {
                prop_assert!(before.is_none() && !self.is_open(Area::Departments), "D{number} is not there");
                continue;
            };
            if self.is_open(Area::Departments) {
                prop_assert_eq!(&found.name, &wanted.name, "name of D{}", number);
                prop_assert_eq!(&found.parent, &Self::id(service, wanted.parent), "parent of D{}", number);
                let code = wanted.code.as_ref().or_else(|| before?.code.as_ref());
                prop_assert_eq!(found.code.as_ref(), code, "code of D{}", number);
                let text = wanted.description.as_ref().or_else(|| before?.description.as_ref());
                prop_assert_eq!(
                    found.description.as_ref(),
                    text.filter(|text| !text.is_empty()),
                    "of D{}",
                    number
                );
            } else if let Some(before) = before {
                prop_assert_eq!((&found.name, &found.code), (&before.name, &before.code));
                prop_assert_eq!(&found.parent, &Some(department_id(before.parent)));
            }
            let leaders: BTreeSet<_> =
                found.leaders.iter().filter_map(|id| service.people.get(id)?.username.clone()).collect();
            let wanted: BTreeSet<_> = wanted.leaders.iter().copied().map(username).collect();
            let old: BTreeSet<_> =
                before.into_iter().flat_map(|before| &before.leaders).copied().map(username).collect();
            let is_known = wanted
                .iter()
                .all(|name| service.people.values().any(|person| person.username.as_ref() == Some(name)));
            if !self.is_open(Area::Leaders) {
                prop_assert!(leaders.is_subset(&old), "{id} has leaders whom nobody wanted: {leaders:?}");
            } else if is_known && plan.refused.iter().all(|row| row.place.file != 0) {
                prop_assert_eq!(leaders, wanted, "leaders of D{}", number);
            }
        }
        Ok(())
    }

    fn missing(&self, plan: &OrganizationPlan, service: &Service) -> Result<(), TestCaseError> {
        for (number, before) in &self.before.departments {
            let (id, stays) = (department_id(*number), Some(department_id(before.parent)));
            if self.wanted.departments.contains_key(number) {
                continue;
            }
            let is_reported = plan.missing.iter().any(|missing| missing.department_id == id);
            let found = service.departments.get(&id);
            match &plan.options.missing {
                _ if !self.is_open(Area::Departments) => {
                    prop_assert_eq!(found.map(|found| &found.parent), Some(&stays))
                }
                Missing::Report => {
                    prop_assert!(is_reported, "{id} is not reported");
                    prop_assert_eq!(found.map(|found| &found.parent), Some(&stays));
                }
                Missing::Archive(archive) if *archive == id => prop_assert!(found.is_some()),
                Missing::Archive(archive) => {
                    prop_assert!(is_reported || service.is_within(&id, archive), "{id} is not archived");
                }
                Missing::Delete => {
                    prop_assert_eq!(found.is_some(), is_reported, "{} is neither deleted nor reported", id)
                }
            }
        }
        Ok(())
    }

    fn people(&self, plan: &OrganizationPlan, service: &Service) -> Result<(), TestCaseError> {
        for (number, wanted) in &self.wanted.people {
            let before = self.before.people.get(number);
            let row = u32::from(*number) + 2;
            let is_refused =
                plan.refused.iter().any(|refused| (refused.place.file, refused.place.row) == (1, row));
            let found =
                service.people.values().find(|person| person.username.as_deref() == Some(&username(*number)));
            let Some(found) = found else {
                prop_assert!(
                    before.is_none() && (is_refused || !self.is_open(Area::People)),
                    "user{number} is not there"
                );
                continue;
            };
            let ids =
                |departments: &[u8]| departments.iter().filter_map(|id| Self::id(service, *id)).collect();
            let mut old: BTreeSet<String> = ids(before.map_or(&[], |before| &before.departments));
            old.extend(foreign_ids(*number, before.map_or(0, |before| before.foreign)));
            if is_refused || self.absent.contains(number) || !self.is_open(Area::Memberships) {
                if before.is_some() {
                    prop_assert_eq!(&found.departments, &old, "user{} is not to be changed", number);
                }
                continue;
            }
            let mut new: BTreeSet<String> = ids(&wanted.departments);
            new.extend(foreign_ids(*number, wanted.foreign));
            if self.options.memberships == Memberships::Add {
                new.extend(old);
            }
            prop_assert_eq!(&found.departments, &new, "departments of user{}", number);
            self.main(*number, service, found.main.as_ref(), &new)?;
        }
        Ok(())
    }

    fn main(
        &self,
        number: u8,
        service: &Service,
        found: Option<&String>,
        now: &BTreeSet<String>,
    ) -> Result<(), TestCaseError> {
        let Some(wanted) = self.wanted.people.get(&number) else { return Ok(()) };
        let seen = self.wanted.seen(self.scope, &wanted.departments);
        if let Some(main) = wanted.main.filter(|main| seen.contains(main)) {
            let main = Self::id(service, main);
            prop_assert_eq!(found, main.as_ref(), "main department of user{}", number);
            return Ok(());
        }
        let before = self.before.people.get(&number);
        let foreign = before.filter(|before| before.foreign > 0).map(|_| format!("foreign{number}-0"));
        let old = before.and_then(|before| before.main).map_or(foreign, |main| Self::id(service, main));
        match old.filter(|old| now.contains(old)) {
            Some(old) => {
                prop_assert_eq!(found, Some(&old), "main department of user{} is not to be changed", number)
            }
            None => {
                let first = seen.first().and_then(|first| Self::id(service, *first));
                if first.is_some() {
                    prop_assert_eq!(found, first.as_ref(), "the first listed of user{} becomes main", number);
                }
            }
        }
        Ok(())
    }
}
