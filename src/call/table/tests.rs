//! What is described comes out of the bytes as it was.

use genauth_management_shapes::{dto, endpoint};
use wasm_bindgen_test::wasm_bindgen_test;

use super::encode::encoded;
use crate::call::endpoint::{Endpoint, FieldMatch, Idempotency, Ids, Key, Method, Parts, Reconcile};
use crate::call::field_types::{
    Either, Json, JsonObject, Limited, Nullable, OneOrMany, Opaque, Open, Resp, TextOr,
};
use crate::call::format::Format;
use crate::call::shape::{Field, Kind, Rule, Shape};
use crate::call::table::{self, Table};

#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
enum Colour {
    DeepRed,
    #[shape(name = "azure-ad")]
    Blue,
}

#[dto]
struct Leaf {
    code: String,
}

#[dto]
struct Unused {
    id: String,
}

#[dto]
struct FindLeafDto {
    id: String,
    id_type: Option<String>,
    code: Option<String>,
}

#[dto]
#[shape(one_of("text", "short"), needs("text", "short"))]
#[shape(values("free", Colour, "text", "colour"), texts("record", 1024))]
struct Every {
    text: String,
    code: Option<String>,
    #[shape(len = 2..=70_000, format = "Email")]
    short: Option<String>,
    #[shape(len = 1..)]
    filled: Option<String>,
    flag: bool,
    small: i32,
    count: Option<u32>,
    #[shape(range = -3..=9_007_199_254_740_990)]
    wide: Option<i64>,
    #[shape(blank)]
    colour: Option<Colour>,
    open: Open<Colour>,
    leaf: Nullable<Leaf>,
    list: Vec<Vec<Leaf>>,
    #[shape(len = 1..=50, id_type_at = "leaf.code")]
    ids: Option<Vec<String>>,
    either: Option<OneOrMany<Leaf>>,
    id: Either<String, i64>,
    fraction: f64,
    #[shape(range = -1..=1)]
    part: Option<f64>,
    children: Option<Vec<TextOr<Every>>>,
    #[shape(absent = "{}")]
    record: Option<JsonObject>,
    #[shape(secret)]
    free: Option<Json>,
    /// Seconds.
    #[shape(secret, unit = "seconds", id_type_at = "code")]
    time: Option<String>,
    #[shape(format = "Slug")]
    slug: Option<String>,
    short_list: Option<Nullable<Limited<Vec<Limited<String, 0, 9>>, 1, 3>>>,
    #[shape(name = "not-sent", ts = "() => void")]
    opaque: Option<Opaque>,
}

/// Reads.
#[endpoint(GET "/api/v3/find-one-leaf", rows(key = "code"))]
fn find_one_leaf(input: FindLeafDto) -> Resp<Vec<Leaf>>;

const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &FIND_ONE_LEAF,
    keys: &[
        Key { given: "code", lookup_field: "id", id_type: Some(("idType", "own")) },
        Key { given: "text", lookup_field: "id", id_type: None },
    ],
    copy_fields: &["code"],
    must_match: &[
        FieldMatch::field("code"),
        FieldMatch { given: "text", found: "code", only_where: Some(("short", "d")), except: Some("e") },
    ],
};

/// Creates.
#[endpoint(POST "/oauth/elsewhere", by_key = RECONCILE, secret)]
fn create_leaf(input: Every) -> Resp<Leaf>;

/// Sends all in the query.
#[endpoint(PUT "/api/v3/put-leaf", idempotent, query)]
fn put_leaf(input: FindLeafDto) -> Resp<Leaf>;

/// Asks for many.
#[endpoint(GET "/api/v3/get-leaves", ids(list = "ids", key = "code"))]
fn get_leaves(input: Every) -> Resp<Vec<Leaf>>;

crate::table!(TABLE, [Every, Leaf, FindLeafDto, Unused], [FIND_ONE_LEAF, CREATE_LEAF, GET_LEAVES, PUT_LEAF]);

fn named(name: &str) -> &'static table::Shape {
    (0..TABLE.type_count()).find_map(|index| TABLE.shape(index).filter(|shape| shape.name == name)).unwrap()
}

/// As text: how a type at compile time and at run time differ is the reference alone.
fn text(described: &impl std::fmt::Debug) -> String {
    format!("{described:?}").replace(['"', '\\'], "")
}

#[wasm_bindgen_test(unsupported = test)]
fn a_type_is_decoded_as_it_was_described() {
    for described in [Every::SHAPE, Leaf::SHAPE, FindLeafDto::SHAPE] {
        // What the table alone can know.
        let described = Shape { is_recursive: described.name == "Every", ..described };
        assert_eq!(text(named(described.name)), text(&described));
    }
    assert_eq!(TABLE.type_count(), 3, "what no call is made of is left out");
    assert!(TABLE.shape(3).is_none());
}

#[wasm_bindgen_test(unsupported = test)]
fn every_attribute_says_what_it_says_in_the_table_of_dto() {
    let field = |name| *named("Every").field(name).unwrap();
    assert!(matches!(field("short").kind, Kind::Text { min: 2, max: 70_000, format: Format::Email }));
    assert!(matches!(field("filled").kind, Kind::Text { min: 1, max: u32::MAX, format: Format::Free }));
    assert!(matches!(field("wide").kind, Kind::Integer { min: -3, max: 9_007_199_254_740_990 }));
    assert!(matches!(field("colour").kind, Kind::Enum(["DEEP_RED", "azure-ad"])));
    assert!(field("colour").blank && !field("colour").required);
    assert!(matches!(field("open").kind, Kind::Text { .. }) && field("open").required);
    assert!(matches!(field("leaf").kind, Kind::Nullable(Kind::Object(leaf)) if leaf.shape().name == "Leaf"));
    assert!(matches!(
        field("id").kind,
        Kind::AnyOf([
            Kind::Text { .. },
            Kind::Integer { min: -9_007_199_254_740_991, max: 9_007_199_254_740_991 }
        ])
    ));
    assert!(matches!(field("fraction").kind, Kind::Number { min: i64::MIN, max: i64::MAX }));
    assert!(matches!(field("part").kind, Kind::Number { min: -1, max: 1 }));
    assert!(matches!(field("ids").kind, Kind::List { min: 1, max: 50, .. }));
    assert_eq!(field("ids").id_type_at, ["leaf", "code"]);
    assert!(field("record").absent_as_empty_object && field("free").secret);
    assert_eq!((field("time").unit, field("text").unit), ("seconds", ""));
    assert!(field("time").secret && field("time").id_type_at == ["code"]);
    assert!(matches!(field("slug").kind, Kind::Text { format: Format::Slug, .. }));
    assert!(matches!(
        field("shortList").kind,
        Kind::Nullable(Kind::List { item: Kind::Text { max: 9, .. }, min: 1, max: 3 })
    ));
    assert!(matches!(field("not-sent").kind, Kind::Opaque));
    assert_eq!(named("Every").rules.len(), 4);
    assert!(matches!(named("Every").rules, [Rule::OneOf(["text", "short"]), ..]));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_type_that_holds_itself_is_the_same_wherever_it_stands() {
    let Kind::List { item: Kind::AnyOf([_, Kind::Object(node)]), .. } =
        named("Every").field("children").unwrap().kind
    else {
        panic!("no tree")
    };
    assert!(named("Every").is_recursive && !named("Leaf").is_recursive);
    assert!(std::ptr::eq(node.shape(), named("Every")));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_call_is_decoded_as_it_was_described() {
    let described: [&Endpoint<&'static str>; 4] = [&FIND_ONE_LEAF, &CREATE_LEAF, &GET_LEAVES, &PUT_LEAF];
    for (index, described) in described.into_iter().enumerate() {
        // What the table alone can know.
        let described = Endpoint { answers_secrets: described.answer.secret, ..*described };
        assert_eq!(text(TABLE.endpoint(index).unwrap()), text(&described));
    }
    assert!(TABLE.endpoint(4).is_none());
    assert!(TABLE.endpoint(3).unwrap().in_query && !TABLE.endpoint(1).unwrap().in_query);
    let create = TABLE.endpoint(1).unwrap();
    assert_eq!((create.method, create.path, create.answer.secret), (Method::Post, "/oauth/elsewhere", true));
    let Idempotency::ByKey(reconcile) = create.idempotency else { panic!("nothing to look up") };
    assert!(std::ptr::eq(reconcile.via, TABLE.endpoint(0).unwrap()));
    assert!(matches!(TABLE.endpoint(0).unwrap().parts, Parts::Pages { key: "code" }));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_path_that_is_the_name_in_dashes_is_not_told_twice() {
    let bytes = String::from_utf8_lossy(TABLE.bytes);
    assert_eq!(TABLE.endpoint(0).unwrap().path, "/api/v3/find-one-leaf");
    assert!(!bytes.contains("find-one-leaf") && bytes.contains("findOneLeaf"));
    assert!(bytes.contains("/oauth/elsewhere"));
}

#[wasm_bindgen_test(unsupported = test)]
fn bytes_that_end_too_early_decode_to_something_and_never_panic() {
    for size in 0..TABLE.bytes.len() {
        let bytes = TABLE.bytes.get(..size).unwrap().to_vec();
        let table: &'static Table = Box::leak(Box::new(Table::new(Vec::leak(bytes))));
        (0..table.type_count()).for_each(|index| assert!(table.shape(index).is_some()));
        (0..table.endpoint_count()).for_each(|index| assert!(table.endpoint(index).is_some()));
    }
}

/// What `apply` says while the crate is compiled, where it would be an error of the compiler. At run time the room for a table
/// needs more of a stack than tests have.
fn refusal<T: Send + 'static>(apply: impl FnOnce() -> T + Send + 'static) -> &'static str {
    let thread = std::thread::Builder::new().stack_size(1 << 25).spawn(apply).unwrap();
    let Err(panicked) = thread.join() else { return "nothing" };
    panicked.downcast_ref::<&str>().copied().unwrap_or("no text")
}

#[test]
fn a_type_that_is_not_in_the_table_or_twice_does_not_compile() {
    let of = |types: &'static [&'static Shape<&'static str>]| refusal(|| encoded(types, &[]).size);
    assert_eq!(of(&[&Leaf::SHAPE]), "nothing");
    assert_eq!(of(&[&Every::SHAPE]), "a type refers to one that the table does not have");
    assert_eq!(of(&[&Leaf::SHAPE, &Leaf::SHAPE]), "two types of the same name");
}

#[test]
fn a_call_that_names_a_field_that_there_is_not_does_not_compile() {
    type Call = Endpoint<&'static str>;
    static TYPES: [&Shape<&'static str>; 3] = [&Every::SHAPE, &Leaf::SHAPE, &FindLeafDto::SHAPE];
    let of = |call: Call| refusal(move || encoded(&TYPES, &[&FIND_ONE_LEAF, &call]).size);
    assert_eq!(of(CREATE_LEAF), "nothing");
    assert_eq!(
        of(Call { parts: Parts::Pages { key: "code,id" }, ..FIND_ONE_LEAF }),
        "`key` names a field that the rows do not have"
    );
    assert_eq!(
        of(Call { parts: Parts::Pages { key: "code" }, ..CREATE_LEAF }),
        "`rows` and `ids` are of calls whose answer is a list, or has one"
    );
    let one = "`query` is of a POST or PUT that is one request";
    assert_eq!(of(Call { in_query: true, ..FIND_ONE_LEAF }), one);
    assert_eq!(of(Call { in_query: true, method: Method::Post, ..FIND_ONE_LEAF }), one);
    const NO_LIST: Ids = Ids { list: "codes", key: "code" };
    let unknown = "a call names a field that there is not";
    assert_eq!(of(Call { parts: Parts::Ids(&NO_LIST), ..GET_LEAVES }), unknown);
    const NONE: Reconcile<&'static str> =
        Reconcile { via: &FIND_ONE_LEAF, keys: &[], copy_fields: &[], must_match: &[] };
    const KEY: Key = Key { given: "code", lookup_field: "id", id_type: None };
    const BROKEN: [Reconcile<&'static str>; 5] = [
        Reconcile { keys: &[Key { given: "nothing", ..KEY }], ..NONE },
        Reconcile { keys: &[Key { lookup_field: "text", ..KEY }], ..NONE },
        Reconcile { keys: &[Key { id_type: Some(("type", "own")), ..KEY }], ..NONE },
        Reconcile { copy_fields: &["text"], ..NONE },
        Reconcile { must_match: &[FieldMatch::field("text")], ..NONE },
    ];
    for reconcile in &BROKEN {
        assert_eq!(
            of(Call { idempotency: Idempotency::ByKey(reconcile), ..CREATE_LEAF }),
            unknown,
            "{reconcile:?}"
        );
    }
}

#[test]
fn an_attribute_that_does_not_fit_does_not_compile() {
    type Named = Kind<&'static str>;
    let text = Field::<&'static str>::new("text", Kind::TEXT);
    let flag = Field::<&'static str>::new("flag", Kind::Boolean);
    assert_eq!(refusal(|| Named::Boolean.len(1, 2)), "`len` limits a text or a list");
    assert_eq!(refusal(|| Named::TEXT.range(1, 2)), "`range` limits a number");
    assert_eq!(refusal(|| Named::Record.format(Format::Code)), "`format` is asked of a text");
    assert_eq!(refusal(|| Named::Nullable(&Kind::TEXT).len(1, 2)), "`len` limits a text or a list");
    assert_eq!(refusal(move || flag.unit("seconds")), "`unit` is of a number or a text");
    assert_eq!(refusal(move || text.blank()), "`blank` is of the words of an enum");
    assert_eq!(refusal(move || text.absent_as_empty_object()), "`absent` is of an object");
    assert_eq!(refusal(move || flag.id_type_at(&["type"])), "`id_type_at` is of a text or a list of texts");
}
