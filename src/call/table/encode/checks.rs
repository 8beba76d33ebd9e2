//! Whether what a description names is there: a field that is not is an error of the compiler.

use super::super::super::endpoint::{Endpoint, Idempotency, Method, Parts, Reconcile};
use super::super::super::shape::{Field, Kind, Shape};
use super::dictionary::{Dictionary, Name, same_bytes};

/// More types than any is made of.
const DEPENDENTS: usize = 256;
/// More types than the API has.
pub const TYPES: usize = 1 << 11;

/// The types of a table.
#[derive(Clone, Copy)]
pub struct Types<'a> {
    pub shapes: &'a [&'a Shape<Name>],
    /// Their names, each at the index of its type.
    pub names: &'a Dictionary,
}

impl Types<'_> {
    /// Checks the fields that a type's own refer to.
    pub const fn check_type(self, shape: &Shape<Name>) {
        let mut at = 0;
        while at < shape.fields.len() {
            let path = shape.fields[at].id_type_at;
            let mut fields = shape.fields;
            let mut step = 0;
            while step < path.len() {
                let Some(found) = field(fields, path[step].as_bytes()) else {
                    panic!("`id_type_at` names a field that there is not")
                };
                fields = self.fields_in(&found.kind);
                step += 1;
            }
            at += 1;
        }
    }

    /// Checks everything that a call says of fields.
    pub const fn check_call(self, call: &Endpoint<Name>) {
        self.check_path(call);
        if matches!(call.parts, Parts::Ids(_)) && !matches!(call.method, Method::Get) {
            panic!("`ids` is of a GET");
        }
        if call.in_query && (!call.method.has_body() || !matches!(call.parts, Parts::Whole)) {
            panic!("`query` is of a POST or PUT that is one request");
        }
        match call.parts {
            Parts::Whole => {}
            Parts::Pages { key } => self.check_key(key.as_bytes(), &call.answer.kind),
            Parts::Ids(ids) => {
                need(self.fields_of(call.request), ids.list);
                self.check_key(ids.key.as_bytes(), &call.answer.kind);
            }
        }
        if let Idempotency::ByKey(reconcile) = call.idempotency {
            self.check_reconcile(reconcile, self.fields_of(call.request), self.fields_in(&call.answer.kind));
        }
    }

    /// What stands in braces is a whole segment, and a field that each input has and that is not empty. The proxy finds a call by
    /// the segments of its path, and takes none of them from a body.
    const fn check_path(self, call: &Endpoint<Name>) {
        let mut rest = call.path.as_bytes();
        let mut before = 0;
        let mut count = 0;
        while let [first, after @ ..] = rest {
            rest = after;
            if *first != b'{' {
                before = *first;
                continue;
            }
            let mut end = 0;
            while end < rest.len() && rest[end] != b'}' {
                end += 1;
            }
            let is_text = matches!(
                field(self.fields_of(call.request), rest.split_at(end).0),
                Some(Field { kind: Kind::Text { min: 1.., .. }, required: true, .. })
            );
            let is_segment = before == b'/' && matches!(rest.split_at(end).1, [b'}'] | [b'}', b'/', ..]);
            count += 1;
            if !is_text || !is_segment || call.has_body() || count > 1 {
                panic!(
                    "a path has one parameter, a whole segment, of a call without a body: a required text that is not empty"
                );
            }
        }
    }

    /// Each of the names, with commas between them, is a field of the answer's rows. Rows that are texts have none.
    const fn check_key(self, key: &[u8], answer: &Kind<Name>) {
        let Some(row) = self.row_of(answer) else {
            panic!("`rows` and `ids` are of calls whose answer is a list, or has one")
        };
        let rows = self.fields_in(row);
        let mut rest = key;
        while !rest.is_empty() {
            let mut end = 0;
            while end < rest.len() && rest[end] != b',' {
                end += 1;
            }
            let (name, after) = rest.split_at(end);
            if field(rows, name).is_none() {
                panic!("`key` names a field that the rows do not have");
            }
            rest = if after.is_empty() { after } else { after.split_at(1).1 };
        }
    }

    const fn row_of(self, answer: &Kind<Name>) -> Option<&Kind<Name>> {
        if let Kind::List { item, .. } = answer {
            return Some(item);
        }
        let fields = self.fields_in(answer);
        match (field(fields, b"list"), field(fields, b"data")) {
            (Some(Field { kind: Kind::List { item, .. }, .. }), _)
            | (_, Some(Field { kind: Kind::List { item, .. }, .. })) => Some(item),
            _ => None,
        }
    }

    const fn check_reconcile(
        self,
        reconcile: &Reconcile<Name>,
        given: &[Field<Name>],
        found: &[Field<Name>],
    ) {
        let lookup = self.fields_of(reconcile.via.request);
        let mut at = 0;
        while at < reconcile.keys.len() {
            need(given, reconcile.keys[at].given);
            need(lookup, reconcile.keys[at].lookup_field);
            if let Some((name, _)) = reconcile.keys[at].id_type {
                need(lookup, name);
            }
            at += 1;
        }
        at = 0;
        while at < reconcile.copy_fields.len() {
            need(given, reconcile.copy_fields[at]);
            need(lookup, reconcile.copy_fields[at]);
            at += 1;
        }
        at = 0;
        while at < reconcile.must_match.len() {
            need(given, reconcile.must_match[at].given);
            need(found, reconcile.must_match[at].found);
            if let Some((name, _)) = reconcile.must_match[at].only_where {
                need(given, name);
            }
            at += 1;
        }
    }

    /// Whether a value of a type may hold further ones of it.
    pub const fn is_recursive(self, shape: &Shape<Name>) -> bool {
        let mut reached = Reached::NONE;
        reached.add_fields(shape.fields, self.names);
        self.follow(&mut reached);
        reached.seen[self.names.find(shape.name)]
    }

    /// Whether what a call answers may hold a secret.
    pub const fn answers_secrets(self, call: &Endpoint<Name>) -> bool {
        let mut reached = Reached::NONE;
        reached.add(&call.answer.kind, self.names);
        self.follow(&mut reached);
        let mut at = 0;
        while at < reached.count {
            let fields = self.shapes[reached.types[at]].fields;
            let mut index = 0;
            while index < fields.len() {
                if fields[index].secret {
                    return true;
                }
                index += 1;
            }
            at += 1;
        }
        call.answer.secret
    }

    /// Marks the types whose names somebody sees: those of inputs, and of rows. Others are known by their places alone.
    pub const fn mark_named(self, call: &Endpoint<Name>, named: &mut [bool; TYPES]) {
        let mut reached = Reached::NONE;
        reached.add(&Kind::Object(call.request), self.names);
        self.follow(&mut reached);
        if let Parts::Pages { .. } = call.parts
            && let Some(row) = self.row_of(&call.answer.kind)
        {
            reached.add(row, self.names);
        }
        let mut at = 0;
        while at < reached.count {
            named[reached.types[at]] = true;
            at += 1;
        }
    }

    /// Adds what the types are made of, and what that is made of.
    const fn follow(self, reached: &mut Reached) {
        let mut at = 0;
        while at < reached.count {
            reached.add_fields(self.shapes[reached.types[at]].fields, self.names);
            at += 1;
        }
    }

    const fn fields_in(self, kind: &Kind<Name>) -> &'static [Field<Name>] {
        match kind {
            Kind::Object(name) => self.fields_of(name),
            Kind::Nullable(kind) => self.fields_in(kind),
            _ => &[],
        }
    }

    const fn fields_of(self, name: Name) -> &'static [Field<Name>] {
        self.shapes[self.names.find(name)].fields
    }
}

/// The types that something is made of, each once.
struct Reached {
    types: [usize; DEPENDENTS],
    count: usize,
    seen: [bool; TYPES],
}

impl Reached {
    const NONE: Self = Self { types: [0; DEPENDENTS], count: 0, seen: [false; TYPES] };

    const fn add_fields(&mut self, fields: &[Field<Name>], names: &Dictionary) {
        let mut at = 0;
        while at < fields.len() {
            self.add(&fields[at].kind, names);
            at += 1;
        }
    }

    const fn add(&mut self, kind: &Kind<Name>, names: &Dictionary) {
        match kind {
            Kind::Object(name) => {
                let index = names.find(name);
                if !self.seen[index] {
                    self.seen[index] = true;
                    self.types[self.count] = index;
                    self.count += 1;
                }
            }
            Kind::List { item: kind, .. } | Kind::Nullable(kind) => self.add(kind, names),
            Kind::AnyOf(kinds) => {
                let mut at = 0;
                while at < kinds.len() {
                    self.add(&kinds[at], names);
                    at += 1;
                }
            }
            _ => {}
        }
    }
}

const fn need(fields: &[Field<Name>], name: Name) {
    if field(fields, name.as_bytes()).is_none() {
        panic!("a call names a field that there is not");
    }
}

const fn field<'f>(fields: &'f [Field<Name>], name: &[u8]) -> Option<&'f Field<Name>> {
    let mut at = 0;
    while at < fields.len() {
        if same_bytes(fields[at].name.as_bytes(), name) {
            return Some(&fields[at]);
        }
        at += 1;
    }
    None
}
