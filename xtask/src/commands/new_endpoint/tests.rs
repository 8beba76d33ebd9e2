//! Over all calls of the contract.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;

use super::*;

/// Where the repository is.
pub fn root() -> PathBuf {
    Workspace::find().unwrap().root
}

/// The sources of the project with its contract.
pub fn project() -> (Tree, Contract, Declared) {
    let tree = Tree::read(&root()).unwrap();
    let contract = Contract::read(&tree).unwrap();
    let declared = Declared::read(&tree).unwrap();
    (tree, contract, declared)
}

/// Every call of the contract.
fn calls(contract: &Contract) -> Vec<&contract::Call> {
    contract.calls().collect()
}

/// The files of all of them, one after the other, as if a project without calls got each. The names of enums are a person's choice, and
/// so known.
fn all() -> &'static (Contract, Vec<Plan>) {
    static ALL: OnceLock<(Contract, Vec<Plan>)> = OnceLock::new();
    ALL.get_or_init(added)
}

fn added() -> (Contract, Vec<Plan>) {
    let (_, contract, there) = project();
    let mut declared = Declared::default();
    declared.enums.clone_from(&there.enums);
    let mut plans = Vec::new();
    for call in calls(&contract) {
        let plan = Planner { contract: &contract, declared: &declared }.plan(call).unwrap();
        for (path, text) in plan.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
            declared.add(path, text).unwrap_or_else(|error| panic!("{error:#}\n{text}"));
        }
        plans.push(plan);
    }
    (contract, plans)
}

#[test]
fn each_call_is_a_file_of_rust_and_a_fixture_of_json() {
    let (contract, plans) = all();
    let mut paths = BTreeSet::new();
    for (path, text) in plans.iter().flat_map(|plan| &plan.files) {
        assert!(paths.insert(path), "{path} is written twice");
        assert!(text.ends_with('\n') && text.lines().count() <= 300, "{path}");
        if path.ends_with(".json") {
            let fixture: serde_json::Value = serde_json::from_str(text).unwrap();
            assert!(contract.call(fixture["call"].as_str().unwrap()).is_some(), "{path}");
            assert!(text.lines().count() <= 150, "{path}");
        } else {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        }
    }
}

#[test]
fn no_words_of_the_sources_are_in_a_file() {
    let (contract, plans) = all();
    let own = |more: &std::collections::BTreeMap<String, serde_json::Value>| {
        let texts =
            ["sourceText", "sourceTextEn", "summary"].iter().filter_map(|name| more.get(*name)?.as_str());
        texts.filter(|text| text.chars().count() > 25).map(str::to_owned).collect::<Vec<_>>()
    };
    let fields = contract.types.values().flat_map(|of| &of.fields).flat_map(|field| own(&field.more));
    let words: BTreeSet<String> =
        contract.endpoints.iter().flat_map(|call| own(&call.more)).chain(fields).collect();
    for (path, text) in plans.iter().flat_map(|plan| &plan.files).filter(|(path, _)| path.ends_with(".rs")) {
        let copied = words.iter().find(|words| text.contains(words.as_str()));
        assert_eq!(copied, None, "{path}");
        assert!(text.contains(shapes::WORDS), "{path} has no place for words");
    }
}

#[test]
fn rustfmt_takes_every_file_and_changes_none_twice() {
    let (_, plans) = all();
    let folder = root().join("target/test/new-endpoint");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let sources = plans.iter().flat_map(|plan| &plan.files).filter(|(path, _)| path.ends_with(".rs"));
    let files: Vec<_> = sources
        .enumerate()
        .map(|(index, (_, text))| {
            // Under other names: a `mod.rs` would have rustfmt look for the files it names.
            let file = folder.join(format!("f{index}.rs"));
            fs::write(&file, text).unwrap();
            file
        })
        .collect();
    let rustfmt =
        || Process::new("rustfmt").args(["--edition", "2024", "--config-path"]).arg(root()).args(&files);
    rustfmt().run().unwrap();
    rustfmt().arg("--check").run().unwrap();
}

#[test]
fn what_a_call_needs_is_in_its_file() {
    let (contract, plans) = all();
    let names: Vec<_> = calls(contract).iter().map(|call| call.name.clone()).collect();
    let source = |name: &str| {
        let index = names.iter().position(|known| known == name).unwrap();
        plans[index].files[0].1.as_str()
    };
    for (name, lines) in [
        (
            "createRole",
            &[
                "#[endpoint(POST \"/api/v3/create-role\", non_idempotent)]",
                "pub disable_time: Option<Nullable<String>>,",
                "#[shape(unit = \"milliseconds\")]",
            ][..],
        ),
        ("updateRole", &["#[endpoint(POST \"/api/v3/update-role\", non_idempotent)]"]),
        (
            "listRoles",
            &["#[endpoint(GET \"/api/v3/list-roles\", rows(key = \"\"))]", "#[shape(range = 1..=50)]"],
        ),
        ("listDnef", &["#[endpoint(GET \"/api/v3/list-dnef\", rows(key = \"\"))]"]),
        ("deleteById", &["#[endpoint(DELETE \"/api/v3/ip-list/{id}\", non_idempotent)]", "pub id: String,"]),
        ("listModel", &["fn list_model() -> Bare<FunctionModelListDto>;", "pub status_code: i32,"]),
        ("removePost", &["fn remove_post(input: RemovePostDto) -> Bare<CommonResponseDto>;"]),
        ("upload", &["#[endpoint(POST \"/api/v3/invitation-invitee/upload\", non_idempotent, query)]"]),
        ("createTenantUser", &["#[shape(format = \"Date\")]"]),
        ("add", &["#[shape(len = 1.., format = \"DateTime\")]"]),
        ("createDnef", &["#[shape(len = 1..=64, format = \"Identifier\")]"]),
        ("listRoleAssignments", &["#[shape(len = 1..=50, format = \"Slug\")]"]),
        ("getUserLoginHistory", &["/// TODO(words), in milliseconds.", "#[shape(unit = \"milliseconds\")]"]),
        ("getPost", &["fn get_post(input: GetPostDto) -> Bare<CreatePostDto>;"]),
        (
            "getUserAuthorizedApps",
            &["use super::app::AppListRespDto;", "#[shape(len = 1.., id_type_at = \"userIdType\")]"],
        ),
        (
            "createDataResource",
            &[
                "pub struct_field: Either<DataResourceTreeStructs, Either<Limited<String, 1, 500>, Limited<Vec<String>, 0, 100>>>,",
            ],
        ),
        ("pub", &["fn r#pub(input: PubEventDto) -> PubEventRespDto;"]),
        ("getApplicationSecret", &["#[shape(secret)]"]),
        ("getCustomData", &["#[endpoint(GET \"/api/v3/get-custom-data\", secret)]"]),
    ] {
        for line in lines {
            assert!(source(name).lines().any(|own| own.trim() == *line), "{name}: {line}\n{}", source(name));
        }
    }
}

#[test]
fn what_a_file_does_not_say_is_reported() {
    let (contract, plans) = all();
    let calls = calls(contract);
    let left = |name: &str| {
        let index = calls.iter().position(|call| call.name == name).unwrap();
        plans[index].left.join("\n")
    };
    for (name, line) in [
        ("suspendDevice", "SuspendTerminalUserDto.endTime: no attribute says `format`: \"date-time\""),
        ("listRoleAssignments", "a text with other characters is refused"),
        ("createRole", "errors that were observed"),
        ("updateRole", "newCode gives a new key"),
        ("listModel", "FunctionModelListDto.list: stands beside the fields of the envelope"),
        ("listNamespaceRoles", "pages whose rows are not documented"),
        ("listRoles", "name the fields that identify a row"),
        ("getPost", "the response has no envelope by the contract"),
        ("deleteById", "the contract declares no data"),
        ("listTenantApplications", "name the fields that identify a row"),
        ("resignUser", "sets the state resigned; may start follow-up work"),
    ] {
        assert!(left(name).contains(line), "{name}: {line}\n{}", left(name));
    }
    for call in calls.iter().filter(|call| call.paged.is_object()) {
        assert!(left(&call.name).contains("pages"), "{}", call.name);
    }
}

#[test]
fn nothing_is_overwritten_or_made_up() {
    let (_, contract, declared) = project();
    let refusal = |name: &str| planned(&contract, &declared, name).map(|_| ()).unwrap_err().to_string();
    assert_eq!(refusal("getUser"), "src/api/users/get.rs already has the call getUser");
    assert!(refusal("getUsers").starts_with("the contract has no call getUsers"));
    // A helper of the official clients is no call.
    assert!(refusal("makeRequest").starts_with("the contract has no call makeRequest"));
}
