//! What is refused before anything is planned: files that are not what somebody meant to give.

use super::error::{PlanError, PlanErrorCode};
use super::limits::Baseline;
use super::options::{Area, PlanOptions};
use crate::desired::{DesiredDepartment, DesiredOrganization, DesiredPerson};
use crate::json::word;

/// Of fewer departments than these, none need be recognised.
const FEW: usize = 10;

/// The areas that the plan may change: those that the files manage, of those that are opened.
#[derive(Debug, Clone, Copy, Default)]
pub struct Areas {
    /// The tree.
    pub departments: bool,
    /// Memberships.
    pub memberships: bool,
    /// Leaders.
    pub leaders: bool,
    /// New people.
    pub people: bool,
}

impl Areas {
    /// # Errors
    /// Where `only` names an area that the files say nothing of.
    pub fn of(desired: &DesiredOrganization, options: &PlanOptions) -> Result<Self, PlanError> {
        let departments = desired.departments.as_deref().unwrap_or_default();
        let people = desired.people.as_deref().unwrap_or_default();
        let managed = Self {
            departments: desired.departments.is_some(),
            memberships: desired.people.is_some() && people.iter().any(|person| person.departments.is_some()),
            leaders: departments.iter().any(|department| department.leaders.is_some()),
            people: desired.people.is_some(),
        };
        let Some(only) = &options.only else { return Ok(managed) };
        let mut opened = Self::default();
        for area in only {
            let (place, is_managed) = match area {
                Area::Departments => (&mut opened.departments, managed.departments),
                Area::Memberships => (&mut opened.memberships, managed.memberships),
                Area::Leaders => (&mut opened.leaders, managed.leaders),
                Area::People => (&mut opened.people, managed.people),
            };
            if !is_managed {
                return Err(PlanError::new(PlanErrorCode::AreaNotManaged, word(area)));
            }
            *place = true;
        }
        Ok(opened)
    }
}

/// Refuses files without rows, with fewer than half of what the service has, and with columns that are blank throughout.
///
/// # Errors
/// `no_rows`, `too_few_rows` and `empty_area`.
pub fn check(
    desired: &DesiredOrganization,
    areas: Areas,
    baseline: &Baseline,
    options: &PlanOptions,
) -> Result<(), PlanError> {
    let departments = desired.departments.as_deref();
    let people = desired.people.as_deref();
    if departments.is_none() && people.is_none() {
        return Err(PlanError::new(PlanErrorCode::NoRows, "departments, people"));
    }
    let lists = [
        (
            departments.map(<[DesiredDepartment]>::len),
            areas.departments || areas.leaders,
            baseline.departments(),
            Area::Departments,
        ),
        (
            people.map(<[DesiredPerson]>::len),
            areas.memberships || areas.people,
            baseline.people(),
            Area::People,
        ),
    ];
    for (rows, is_open, stored, area) in lists {
        let Some(rows) = rows.filter(|_| is_open && !options.empty.contains(&area)) else { continue };
        if rows == 0 {
            return Err(PlanError::new(PlanErrorCode::NoRows, word(&area)));
        }
        if rows < stored.div_ceil(2) {
            let found = format!("{} {rows} < {stored} / 2", word(&area));
            return Err(PlanError::new(PlanErrorCode::TooFewRows, found));
        }
    }
    let no_leaders = || {
        let mut lists =
            departments.unwrap_or_default().iter().filter_map(|department| department.leaders.as_ref());
        lists.all(Vec::is_empty) && baseline.leaders() > 0
    };
    let no_memberships = || {
        let mut lists = people.unwrap_or_default().iter().filter_map(|person| person.departments.as_ref());
        lists.all(Vec::is_empty) && baseline.people() > 0
    };
    let is_meant = |area| options.empty.contains(&area);
    if areas.leaders && !is_meant(Area::Leaders) && no_leaders() {
        return Err(PlanError::new(PlanErrorCode::EmptyArea, word(&Area::Leaders)));
    }
    if areas.memberships && !is_meant(Area::Memberships) && no_memberships() {
        return Err(PlanError::new(PlanErrorCode::EmptyArea, word(&Area::Memberships)));
    }
    Ok(())
}

/// Refuses files of another organization: of ten or more things of the service, not one is in the files. `known` are the recognised rows.
///
/// # Errors
/// `other_organization`.
pub fn check_recognised(area: Area, known: usize, rows: usize, stored: usize) -> Result<(), PlanError> {
    if known > 0 || rows == 0 || stored < FEW {
        return Ok(());
    }
    Err(PlanError::new(PlanErrorCode::OtherOrganization, format!("{} {stored}", word(&area))))
}
