//! The statements of a policy: permissions such as `namespace/resource/node/action`.

use std::collections::{HashMap, HashSet};

use crate::endpoint::{Call, Fields};
use crate::error::{ApiError, shown};
use crate::model::data_errors::behind;
use crate::model::data_resources::paths;
use crate::store::data_policies::{Permission, Statement};
use crate::store::data_resources::{self, Key};
use crate::store::{DataResource, permission_namespaces};

/// A statement as a request writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementText {
    effect: &'static str,
    permissions: Vec<String>,
}

/// Reads `statementList`.
pub fn read_statements(fields: &mut Fields<'_>) -> Option<Vec<StatementText>> {
    fields.objects("statementList", |fields| StatementText {
        effect: fields.one_of("effect", &[("ALLOW", "ALLOW"), ("DENY", "DENY")]).unwrap_or("DENY"),
        permissions: fields.texts("permissions").unwrap_or_default(),
    })
}

/// Finds what the permissions of statements are about.
///
/// # Errors
/// 602 if a statement has no permission, or if one names nothing that exists, or a tree without a node.
pub fn resolve(call: &Call<'_>, statements: &[StatementText]) -> Result<Vec<Statement>, ApiError> {
    let mut known = Known { call, resources: HashMap::new() };
    let mut resolved = Vec::with_capacity(statements.len());
    for StatementText { effect, permissions } in statements {
        if permissions.is_empty() {
            return Err(illegal("permission list can not be null"));
        }
        let mut found = Vec::with_capacity(permissions.len());
        for text in permissions {
            let permission = known.find(text)?;
            found.push(
                permission.ok_or_else(|| illegal(&format!("permission {} does not exist", shown(text))))?,
            );
        }
        resolved.push(Statement { effect, permissions: found });
    }
    Ok(resolved)
}

fn illegal(reason: &str) -> ApiError {
    behind(&format!("create statement argument illegal, {reason}"))
}

/// A data resource with the paths of its nodes.
type Resource = (DataResource, HashSet<String>);

/// The data resources that were looked up, each once: a statement can have many permissions on one.
struct Known<'a> {
    call: &'a Call<'a>,
    resources: HashMap<String, Option<Resource>>,
}

impl Known<'_> {
    /// Finds what a permission is about. `*` is each action.
    fn find(&mut self, text: &str) -> Result<Option<Permission>, ApiError> {
        let Some((place, action)) = text.rsplit_once('/') else { return Ok(None) };
        let mut steps = place.splitn(3, '/');
        let (Some(namespace), Some(resource)) = (steps.next(), steps.next()) else { return Ok(None) };
        let path = steps.next();
        let Some((resource, paths)) = self.resource(namespace, resource)? else { return Ok(None) };
        let exists = (action == "*" || resource.actions.iter().any(|own| own == action))
            && path.is_none_or(|path| paths.contains(path));
        if exists && resource.kind == "TREE" && path.is_none() {
            return Err(illegal(&format!("permission {} names no node of the tree", shown(text))));
        }
        Ok(exists.then(|| Permission {
            resource_id: resource.id.clone(),
            path: path.unwrap_or_default().to_owned(),
            action: action.to_owned(),
        }))
    }

    fn resource(&mut self, namespace: &str, code: &str) -> Result<Option<&Resource>, ApiError> {
        let key = format!("{namespace}/{code}");
        if !self.resources.contains_key(&key) {
            let found = match permission_namespaces::find(self.call.db, namespace)? {
                Some(namespace) => data_resources::find(self.call.db, &namespace.id, Key::Code, code)?,
                None => None,
            };
            let found = match found {
                Some(tree) if tree.kind == "TREE" => {
                    let paths = paths(&tree.structure.read()?);
                    Some((tree, paths))
                }
                other => other.map(|resource| (resource, HashSet::new())),
            };
            self.resources.insert(key.clone(), found);
        }
        Ok(self.resources.get(&key).and_then(Option::as_ref))
    }
}
