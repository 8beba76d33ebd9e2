//! The departments of the files as a tree, parents first.

use super::error::{PlanError, PlanErrorCode};
use super::path;
use crate::desired::{DesiredDepartment, ROOT};
use crate::ordered::Map;

/// The departments of the files by index, with the index of the parent; none for those at the top.
#[derive(Debug, Default)]
pub struct Outline {
    /// In an order in which parents come first.
    pub order: Vec<usize>,
    /// The parent of each.
    pub parents: Vec<Option<usize>>,
    by_key: Map<String, usize>,
}

impl Outline {
    /// # Errors
    /// Where a key stands twice, a parent is not there, or the parents form a circle.
    pub fn of(departments: &[DesiredDepartment]) -> Result<Self, PlanError> {
        let invalid = |key: &str| PlanError::new(PlanErrorCode::OrganizationInvalid, key);
        let mut outline = Self::default();
        for (index, department) in departments.iter().enumerate() {
            if outline.by_key.insert(department.key.clone(), index).is_some() {
                return Err(invalid(&department.key));
            }
        }
        let mut children = vec![Vec::new(); departments.len()];
        for (index, department) in departments.iter().enumerate() {
            let parent = match &department.parent {
                Some(key) if key != ROOT => Some(outline.index(key).ok_or_else(|| invalid(key))?),
                _ => None,
            };
            match parent.and_then(|parent| children.get_mut(parent)) {
                Some(children) => children.push(index),
                None => outline.order.push(index),
            }
            outline.parents.push(parent);
        }
        let mut at = 0;
        while let Some(index) = outline.order.get(at).copied() {
            outline.order.extend(children.get(index).into_iter().flatten());
            at += 1;
        }
        // What is in a circle hangs below no top.
        match (0..departments.len()).find(|_| outline.order.len() < departments.len()) {
            Some(_) => Err(invalid(outline.in_circle(departments))),
            None => Ok(outline),
        }
    }

    /// The department with this key.
    #[must_use]
    pub fn index(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    /// The parent of a department.
    #[must_use]
    pub fn parent(&self, index: usize) -> Option<usize> {
        self.parents.get(index).copied().flatten()
    }

    /// The names of a department and of those above it, up to the top.
    pub fn names_up<'a>(
        &self,
        departments: &'a [DesiredDepartment],
        index: usize,
    ) -> impl Iterator<Item = &'a str> {
        let up = std::iter::successors(Some(index), |index| self.parent(*index));
        up.map_while(|index| departments.get(index)).map(|department| department.name.as_str())
    }

    /// The path below the top, for people.
    #[must_use]
    pub fn path(&self, departments: &[DesiredDepartment], index: usize) -> String {
        path::shown(self.names_up(departments, index))
    }

    fn in_circle<'a>(&self, departments: &'a [DesiredDepartment]) -> &'a str {
        let mut placed = vec![false; departments.len()];
        for index in &self.order {
            if let Some(placed) = placed.get_mut(*index) {
                *placed = true;
            }
        }
        let lost = departments.iter().zip(&placed).find(|(_, is_placed)| !**is_placed);
        lost.map_or("", |(department, _)| &department.key)
    }
}
