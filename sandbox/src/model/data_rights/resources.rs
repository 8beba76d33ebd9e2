//! Data resources with what a user may do with them.

use super::rights::Rights;
use crate::json::{Json, Object};
use crate::model::data_resources::{below, nodes, text};
use crate::store::DataResource;

/// A node of a tree with what a user may do with it.
struct Node<'a> {
    path: String,
    node: &'a Object,
    actions: Vec<String>,
}

/// Builds an `OpenResource`, or nothing if the user may do nothing with the data resource.
#[must_use]
pub fn authorized(rights: &Rights, resource: &DataResource, structure: &Json) -> Option<Json> {
    if !rights.are_about(resource) {
        return None;
    }
    let actions = rights.actions(resource, "");
    let (name, part) = match resource.kind.as_str() {
        "TREE" => {
            let list = nodes_of(rights, resource, structure);
            ("treeAuthorize", (!list.is_empty()).then(|| Object::new().with("authList", list)))
        }
        kind => {
            let (name, value) =
                if kind == "STRING" { ("strAuthorize", "value") } else { ("arrAuthorize", "values") };
            let part = Object::new().with(value, structure.clone()).with("actions", actions.clone());
            (name, (!actions.is_empty()).then_some(part))
        }
    };
    Some(
        Object::new()
            .with("resourceCode", resource.code.as_str())
            .with("resourceType", resource.kind.as_str())
            .with(name, part?)
            .into(),
    )
}

/// Builds a `TreeAuthBo` for each node of a tree that the user may do something with.
fn nodes_of(rights: &Rights, resource: &DataResource, structure: &Json) -> Vec<Json> {
    let mut found = Vec::new();
    collect(rights, resource, structure, "", &mut found);
    let nodes = found.into_iter().map(|Node { path, node, actions }| {
        Json::from(
            Object::new()
                .with("nodePath", format!("/{path}"))
                .with("nodeName", text(node, "name").unwrap_or_default())
                .with("nodeActions", actions)
                .with_some("nodeValue", text(node, "value"))
                .with_some("nodeExtendFieldValue", node.get("extendFieldValue").cloned()),
        )
    });
    nodes.collect()
}

fn collect<'a>(
    rights: &Rights,
    resource: &'a DataResource,
    structure: &'a Json,
    above: &str,
    found: &mut Vec<Node<'a>>,
) {
    for node in nodes(structure) {
        let path = below(above, node);
        let actions = rights.actions(resource, &path);
        if !actions.is_empty() {
            found.push(Node { path: path.clone(), node, actions });
        }
        if let Some(children) = node.get("children") {
            collect(rights, resource, children, &path, found);
        }
    }
}

/// Builds a `GetUserResourceStructDataDto`. The part about what the user may do is missing if that is nothing.
#[must_use]
pub fn structure_of(rights: &Rights, resource: &DataResource, structure: &Json) -> Json {
    let actions = rights.actions(resource, "");
    let dto = Object::new()
        .with("namespaceCode", resource.namespace_code.as_str())
        .with("resourceCode", resource.code.as_str())
        .with("resourceType", resource.kind.as_str());
    let dto = match resource.kind.as_str() {
        "TREE" => {
            let list = level(rights, resource, structure, "");
            let part = (!list.is_empty()).then(|| Object::new().with("nodeAuthActionList", list));
            dto.with_some("treeResourceAuthAction", part)
        }
        kind => {
            let (name, value) = if kind == "STRING" {
                ("strResourceAuthAction", "value")
            } else {
                ("arrResourceAuthAction", "values")
            };
            let part = Object::new().with(value, structure.clone()).with("actions", actions.clone());
            dto.with_some(name, (!actions.is_empty()).then_some(part))
        }
    };
    dto.into()
}

/// Builds the nodes of a level that the user may do something with, and those above such nodes.
fn level(rights: &Rights, resource: &DataResource, structure: &Json, above: &str) -> Vec<Json> {
    let built = nodes(structure).filter_map(|node| {
        let path = below(above, node);
        let actions = rights.actions(resource, &path);
        let children =
            node.get("children").map(|children| level(rights, resource, children, &path)).unwrap_or_default();
        if actions.is_empty() && children.is_empty() {
            return None;
        }
        let dto = Object::new()
            .with("code", text(node, "code").unwrap_or_default())
            .with("name", text(node, "name").unwrap_or_default())
            .with_some("value", text(node, "value"))
            .with_some("extendFieldValue", node.get("extendFieldValue").cloned())
            .with("actions", actions)
            .with_some("children", (!children.is_empty()).then_some(children));
        Some(Json::from(dto))
    });
    built.collect()
}
