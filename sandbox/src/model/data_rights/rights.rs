//! The rights of a user.

use std::collections::{HashMap, HashSet};

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::data_rights::{self, Right};
use crate::store::{DataResource, subjects};

/// The actions that are allowed and denied on one place, or `*` for each.
#[derive(Debug, Default)]
struct Said {
    allowed: HashSet<String>,
    denied: HashSet<String>,
}

impl Said {
    fn allow(&self, action: &str) -> bool {
        let says = |actions: &HashSet<String>| actions.contains(action) || actions.contains("*");
        says(&self.allowed) && !says(&self.denied)
    }
}

/// What is allowed and denied to a user, by data resource and path: looking something up copies no text.
#[derive(Debug, Default)]
pub struct Rights {
    resources: HashMap<String, HashMap<String, Said>>,
    count: usize,
}

impl Rights {
    /// Collects what policies allow and deny to a user, and to all groups, departments and roles that mean the user.
    ///
    /// # Errors
    /// A database error.
    pub fn of_user(call: &Call<'_>, user_id: &str) -> Result<Self, ApiError> {
        let targets = subjects::of_user(call.db, user_id, call.now)?;
        Ok(Rights::collect(data_rights::of_targets(call.db, &targets)?))
    }

    /// Reads what a user may do with these data resources now: most calls are about few, and policies about many.
    ///
    /// # Errors
    /// A database error.
    pub fn of_user_on<'a>(
        call: &Call<'_>,
        user_id: &str,
        resources: impl IntoIterator<Item = &'a DataResource>,
    ) -> Result<Self, ApiError> {
        let targets = subjects::of_user(call.db, user_id, call.now)?;
        let ids = resources.into_iter().map(|resource| resource.id.clone()).collect();
        Ok(Rights::collect(data_rights::of_targets_on(call.db, &targets, ids)?))
    }

    fn collect(found: Vec<Right>) -> Self {
        let mut rights = Rights::default();
        for right in found {
            let said = rights.resources.entry(right.resource_id).or_default().entry(right.path).or_default();
            let actions = if right.allows { &mut said.allowed } else { &mut said.denied };
            actions.insert(right.action);
            rights.count += 1;
        }
        rights
    }

    /// Returns how many rights policies allow and deny.
    #[must_use]
    pub fn count(&self) -> usize {
        self.count
    }

    /// Returns whether policies say anything of a data resource.
    #[must_use]
    pub fn are_about(&self, resource: &DataResource) -> bool {
        self.resources.contains_key(&resource.id)
    }

    /// Returns whether an action is allowed on a place of a data resource, and not denied. A right on a node is none on the nodes
    /// below it.
    #[must_use]
    pub fn allow(&self, resource: &DataResource, path: &str, action: &str) -> bool {
        self.said(resource, path).is_some_and(|said| said.allow(action))
            && resource.actions.iter().any(|own| own == action)
    }

    /// Returns all actions that are allowed on a place, in the order of the data resource.
    #[must_use]
    pub fn actions(&self, resource: &DataResource, path: &str) -> Vec<String> {
        let Some(said) = self.said(resource, path) else { return Vec::new() };
        resource.actions.iter().filter(|action| said.allow(action)).cloned().collect()
    }

    fn said(&self, resource: &DataResource, path: &str) -> Option<&Said> {
        self.resources.get(&resource.id)?.get(path)
    }
}
