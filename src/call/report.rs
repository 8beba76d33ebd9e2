//! The sentences of a refused input: which field, what it takes, what was found.

use super::issue::{Issue, IssueCode, MOST_ISSUES, MOST_TEXT, Step, path_text};
use super::nearest::{self, nearest};
use super::shape::{Kind, Shape, ceiling};
use super::shown::{SHOWN, shortened};
use super::value::{Value, ValueKind};

/// Names and words to which the nearest known one is sought, in one report: it takes longer than all the rest.
const MOST_SOUGHT: u32 = 32;

/// Where a walk stands. Lives on the stack: a sound input allocates no path.
pub enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    /// A field of the caller's own, whose name is taken over where an issue needs it.
    Named(&'a Path<'a>, &'a dyn Fn() -> String),
    Item(&'a Path<'a>, u32),
}

impl Path<'_> {
    fn steps(&self) -> Vec<Step> {
        match self {
            Self::Root => Vec::new(),
            Self::Field(parent, name) => parent.followed_by(Step::Field((*name).to_owned())),
            Self::Named(parent, name) => parent.followed_by(Step::Field(name())),
            Self::Item(parent, place) => parent.followed_by(Step::Item(*place)),
        }
    }

    fn followed_by(&self, step: Step) -> Vec<Step> {
        let mut steps = self.steps();
        steps.push(step);
        steps
    }
}

/// The issues found so far.
#[derive(Default)]
pub struct Report {
    pub issues: Vec<Issue>,
    /// Bytes of their texts.
    text: usize,
    sought: u32,
}

impl Report {
    /// Whether it takes no more, so that the walk ends: what is not told need not be found.
    pub fn is_full(&self) -> bool {
        self.issues.len() >= MOST_ISSUES || self.text >= MOST_TEXT
    }

    pub fn required(&mut self, path: &Path<'_>, kind: &Kind) {
        self.add(IssueCode::Required, path, expectation(kind), ValueKind::Nothing.word().to_owned());
    }

    pub fn mismatch<V: Value>(&mut self, path: &Path<'_>, kind: &Kind, value: &V, secret: bool) {
        if value.kind() == ValueKind::Unreadable {
            return self.unreadable(path);
        }
        self.add(IssueCode::InvalidType, path, expectation(kind), found(value, secret));
    }

    pub fn broken<V: Value>(
        &mut self,
        code: IssueCode,
        path: &Path<'_>,
        kind: &Kind,
        value: &V,
        secret: bool,
    ) {
        let mut expected = expectation(kind);
        if let (IssueCode::TooBig, Kind::Integer { least, most }) = (code, kind) {
            expected = format!("an integer from {least} to {most}");
        }
        if value.kind() == ValueKind::Broken {
            expected = "well-formed Unicode, without half of a surrogate pair".to_owned();
        }
        if let (Kind::Enum(values), false) = (kind, secret) {
            let word = value.text_start(nearest::LONGEST + 1).unwrap_or_default();
            let nearest = self.nearest(&word, &mut values.iter().copied());
            expected.extend(nearest.map(|nearest| format!(" (nearest: \"{nearest}\")")));
        }
        self.add(code, path, expected, found(value, secret));
    }

    pub fn missing_one_of(&mut self, path: &Path<'_>, fields: &[&str]) {
        let expected = format!("at least one of {}", fields.join(", "));
        self.add(IssueCode::MissingOneOf, path, expected, "none of them".to_owned());
    }

    pub fn needed(&mut self, path: &Path<'_>, by: &str) {
        self.add(IssueCode::Required, path, format!("a value beside {by}"), "none".to_owned());
    }

    pub fn unknown(&mut self, path: &Path<'_>, name: &str, shape: &Shape) {
        let expected = match self.nearest(name, &mut shape.fields.iter().map(|field| field.name)) {
            Some(nearest) => format!("a field of {} (nearest: \"{nearest}\")", shape.name),
            None => format!("a field of {}", shape.name),
        };
        self.add(IssueCode::UnknownField, path, expected, shortened(name));
    }

    pub fn id_form<V: Value>(&mut self, path: &Path<'_>, form: &str, id: &V, secret: bool) {
        self.add(IssueCode::InvalidFormat, path, form.to_owned(), found(id, secret));
    }

    pub fn unreadable(&mut self, path: &Path<'_>) {
        let found = "a value that threw when it was read".to_owned();
        self.add(IssueCode::Unreadable, path, "plain data".to_owned(), found);
    }

    pub fn too_deep(&mut self, path: &Path<'_>) {
        let (depth, nodes, items) = (ceiling::DEPTH, ceiling::NODES, ceiling::ITEMS);
        let expected = format!("at most {depth} levels, {nodes} values and {items} fields of an object");
        self.add(IssueCode::TooDeep, path, expected, "more, or a value that contains itself".to_owned());
    }

    pub fn too_many_fields(&mut self, path: &Path<'_>, count: u32) {
        let expected = format!("an object of at most {} fields", ceiling::ITEMS);
        self.add(IssueCode::TooLong, path, expected, format!("one of {count}"));
    }

    fn nearest<'a>(&mut self, name: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
        self.sought += 1;
        if self.sought > MOST_SOUGHT { None } else { nearest(name, known) }
    }

    fn add(&mut self, code: IssueCode, path: &Path<'_>, expected: String, received: String) {
        if self.is_full() {
            return;
        }
        let path = path.steps();
        let message = format!("{}: expected {expected}, found {received}", path_text(&path));
        let names = path.iter().map(|step| if let Step::Field(name) = step { name.len() } else { 0 });
        self.text += names.fold(message.len() + expected.len() + received.len(), |sum, size| sum + size);
        self.issues.push(Issue { path, code, message, expected, received });
    }
}

/// What a field of this kind takes, for people.
pub fn expectation(kind: &Kind) -> String {
    match *kind {
        Kind::Text { least, most, format } => {
            format!("a string{}{}", amount(least, most, ceiling::TEXT, "character"), format.words())
        }
        Kind::Boolean => "a boolean".to_owned(),
        Kind::Integer { least, most } => match (least, most) {
            (least, most) if most >= i64::from(i32::MAX) && least <= 0 => "an integer".to_owned(),
            (least, most) if most >= i64::from(i32::MAX) => format!("an integer from {least} on"),
            (least, most) => format!("an integer from {least} to {most}"),
        },
        Kind::Enum(values) => {
            let mut text = "one of".to_owned();
            for value in values {
                text.push_str(if text.len() == 6 { " \"" } else { ", \"" });
                text.push_str(value);
                text.push('"');
            }
            text
        }
        Kind::Object(shape) => format!("an object ({})", shape.name),
        Kind::List { least, most, .. } => format!("an array{}", amount(least, most, ceiling::ITEMS, "entr")),
        Kind::OneOrMany { one, many } => format!("{} or {}", expectation(one), expectation(many)),
        Kind::Record => "an object".to_owned(),
        Kind::Json => "a JSON value (null, boolean, finite number, string, array or object)".to_owned(),
        Kind::Opaque => "a value".to_owned(),
    }
}

fn amount(least: u32, most: u32, ceiling: u32, unit: &str) -> String {
    let most = most.min(ceiling);
    let unit = match (unit, if most < ceiling { most } else { least }) {
        ("entr", 1) => "entry".to_owned(),
        ("entr", _) => "entries".to_owned(),
        (unit, 1) => unit.to_owned(),
        (unit, _) => format!("{unit}s"),
    };
    match (least, most < ceiling) {
        (0, false) => format!(" of at most {ceiling} {unit}"),
        (0, true) => format!(" of at most {most} {unit}"),
        (_, false) => format!(" of at least {least} {unit}"),
        (_, true) => format!(" of {least} to {most} {unit}"),
    }
}

/// A found value, short enough for a message.
pub fn found<V: Value>(value: &V, secret: bool) -> String {
    let look = value.look();
    let units = look.units();
    match look.kind() {
        ValueKind::Blank if units == 0 => "an empty string".to_owned(),
        ValueKind::Blank if secret => "a string of blanks".to_owned(),
        kind if secret => kind.word().to_owned(),
        ValueKind::Text | ValueKind::Blank if units > 4 * SHOWN => {
            format!("a string of {units} characters")
        }
        // A character more than is shown, each of up to two units.
        ValueKind::Text | ValueKind::Blank => {
            format!("\"{}\"", shortened(&value.text_start(2 * SHOWN + 2).unwrap_or_default()))
        }
        ValueKind::Broken => "a string with half of a surrogate pair".to_owned(),
        ValueKind::Number | ValueKind::Boolean => value.to_json().unwrap_or_default(),
        ValueKind::List => match value.item_count() {
            0 => "an empty array".to_owned(),
            1 => "an array of 1 entry".to_owned(),
            count => format!("an array of {count} entries"),
        },
        kind => kind.word().to_owned(),
    }
}
