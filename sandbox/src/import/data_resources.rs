//! What data resources hold, by their type, and what data policies name of them.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::error::{ApiError, Language};
use crate::model::data_resources::{check_actions, check_config, check_structure, is_code, paths};
use crate::store::load::{Unfit, quoted};
use crate::store::{
    DataResource, data_policies, data_resource_fields, data_resources, permission_namespaces,
};

const TREE: &str = "TREE";

/// Checks all data resources.
///
/// # Errors
/// The first one that no call could have made.
pub(super) fn check(db: &Connection) -> Result<(), Unfit> {
    for namespace in permission_namespaces::all(db)? {
        let codes = [("permission_namespaces", &namespace.code)];
        codes.into_iter().try_for_each(|(table, code)| check_code(table, code))?;
        for resource in data_resources::of_namespace(db, &namespace.id)? {
            check_code("data_resources", &resource.code)?;
            check_one(db, &resource)?;
        }
    }
    Ok(())
}

/// A code is a part of a path.
fn check_code(table: &str, code: &str) -> Result<(), Unfit> {
    if is_code(code) {
        return Ok(());
    }
    Err(Unfit(format!("{table}: code: expected a text without /, found {}", quoted(code))))
}

fn check_one(db: &Connection, resource: &DataResource) -> Result<(), Unfit> {
    let DataResource { id, code, kind, structure, actions, .. } = resource;
    let code = quoted(code);
    let of = |table: &str, column: &str| {
        let place = format!("{table}: {column} of the data resource {code}");
        move |error: ApiError| Unfit(format!("{place}: {}", error.message(Language::English)))
    };
    let structure = structure.read()?;
    check_structure(kind, &structure).map_err(of("data_resources", "struct"))?;
    check_actions(actions.clone()).map_err(of("data_resources", "actions"))?;
    let fields = data_resource_fields::of(db, id)?;
    if kind != TREE && !fields.is_empty() {
        return Err(Unfit(format!("data_resource_fields: resource_id: expected a tree, found {code}")));
    }
    for field in fields {
        check_config(&field.value_type, field.config.as_ref())
            .map_err(of("data_resource_fields", "config"))?;
    }
    let paths = if kind == TREE { paths(&structure) } else { HashSet::from([String::new()]) };
    for (path, action) in data_policies::named(db, id)? {
        if !paths.contains(&path) {
            return Err(Unfit(format!(
                "data_permissions: path: expected a node of {code}, found {}",
                quoted(&path)
            )));
        }
        if action != "*" && !actions.contains(&action) {
            let found = format!("expected an action of {code}, found {}", quoted(&action));
            return Err(Unfit(format!("data_permissions: action: {found}")));
        }
    }
    Ok(())
}
