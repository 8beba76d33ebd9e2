//! `POST /api/v3/create-department-tree`: adds a tree of departments with their members.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{NewUser, create_or_update, read_new};
use crate::store::department_details::{OLDEST_FIRST, equals, select};
use crate::store::organizations::{self, Filter};
use crate::store::{Department, departments, ids, memberships};

/// Creates missing departments below the root of the oldest organization and returns how many rows were added or
/// updated.
pub static CREATE_DEPARTMENT_TREE: Endpoint = Endpoint::post("/api/v3/create-department-tree", run)
    .changes("import", "org")
    .tells("organization:imported")
    .checks_itself()
    .echoes(r#"{"addUser":0,"updateUser":0,"addDepartment":1,"updateDepartment":0}"#);

/// One department of the tree.
#[derive(Debug)]
struct Node {
    name: String,
    children: Vec<Node>,
    members: Vec<NewUser>,
}

/// The numbers that the call returns.
#[derive(Debug, Default)]
struct Counts {
    add_user: u32,
    update_user: u32,
    add_department: u32,
    update_department: u32,
}

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let tree = read(&mut fields);
    fields.text("tenantId");
    fields.finish()?;

    let root = organizations::roots(call.db, &Filter::default(), None)?.into_iter().next();
    let Some(root) = root else {
        return Err(ApiError::new(
            404,
            "没有可放置部门树的组织",
            "There is no organization to put the tree into",
        ));
    };
    let mut counts = Counts::default();
    add(call, &root, tree, &mut counts)?;
    let answer = Object::new()
        .with("addUser", counts.add_user)
        .with("updateUser", counts.update_user)
        .with("addDepartment", counts.add_department)
        .with("updateDepartment", counts.update_department);
    Ok(answer.into())
}

/// Reads a department and its children. The JSON reader limits the depth.
fn read(fields: &mut Fields<'_>) -> Node {
    let name = fields.non_empty_text("name");
    let members = match fields.value("members") {
        Some(Json::Object(_)) => fields.nested("members", read_new).into_iter().collect(),
        _ => fields.objects("members", read_new).unwrap_or_default(),
    };
    let mut children = Vec::new();
    for (index, item) in fields.list("children").unwrap_or_default().iter().enumerate() {
        let path = format!("children.{index}");
        match item {
            Json::Object(object) => {
                let mut nested = Fields::of_body(object);
                children.push(read(&mut nested));
                fields.merge_nested(&path, nested);
            }
            // A text is the name of a child without children and members.
            Json::Text(text) if !text.to_utf8().is_empty() => {
                children.push(Node { name: text.to_utf8(), children: Vec::new(), members: Vec::new() });
            }
            _ => fields.mark_invalid(&path),
        }
    }
    Node { name, children, members }
}

/// Adds or updates a department. One of the same name below the same parent counts as the same department.
fn add(call: &Call<'_>, parent: &Department, node: Node, counts: &mut Counts) -> Result<(), ApiError> {
    let same = [equals("d.parent_id", parent.id.clone()), equals("d.name", node.name.clone())];
    let known = select(call.db, &same, OLDEST_FIRST, None)?.into_iter().next();
    let department = match known {
        Some(known) => {
            counts.update_department += 1;
            Department { updated_at: call.now, ..known.department }
        }
        None => {
            counts.add_department += 1;
            new_department(call, parent, node.name)?
        }
    };
    departments::put(call.db, &department)?;
    for member in node.members {
        let (user_id, is_new) = create_or_update(call, member)?;
        *(if is_new { &mut counts.add_user } else { &mut counts.update_user }) += 1;
        memberships::add(call.db, &user_id, &department.id, call.now)?;
    }
    node.children.into_iter().try_for_each(|child| add(call, &department, child, counts))
}

fn new_department(call: &Call<'_>, parent: &Department, name: String) -> Result<Department, ApiError> {
    Ok(Department {
        id: ids::object_id(call.now).map_err(ApiError::internal)?,
        organization_id: parent.organization_id,
        organization_code: parent.organization_code.clone(),
        parent_id: Some(parent.id.clone()),
        name,
        description: None,
        code: None,
        open_department_id: None,
        is_virtual_node: false,
        status: true,
        i18n: None,
        custom_data: Object::new(),
        metadata: Object::new(),
        post_ids: Vec::new(),
        created_at: call.now,
        updated_at: call.now,
    })
}
