//! The sentences of a refused input: which field, what it takes, what was found.

use super::issue::{Issue, IssueCode, MOST_ISSUES, MOST_TEXT, Step, path_text};
use super::message::Language;
use super::nearest::{self, nearest};
use super::rules::IdForm;
use super::shape::{Format, Kind, Shape, ceiling};
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
pub struct Report {
    pub issues: Vec<Issue>,
    /// Of the texts: forms show them to people.
    pub language: Language,
    /// Bytes of their texts.
    text: usize,
    sought: u32,
}

impl Report {
    pub const fn new(language: Language) -> Self {
        Self { issues: Vec::new(), language, text: 0, sought: 0 }
    }

    /// Whether it takes no more, so that the walk ends: what is not told need not be found.
    pub fn is_full(&self) -> bool {
        self.issues.len() >= MOST_ISSUES || self.text >= MOST_TEXT
    }

    pub fn required(&mut self, path: &Path<'_>, kind: &Kind) {
        self.add(IssueCode::Required, path, expectation(kind, self.language), self.word(ValueKind::Nothing));
    }

    pub fn mismatch<V: Value>(&mut self, path: &Path<'_>, kind: &Kind, value: &V, secret: bool) {
        if value.kind() == ValueKind::Unreadable {
            return self.unreadable(path);
        }
        let found = found(value, secret, self.language);
        self.add(IssueCode::InvalidType, path, expectation(kind, self.language), found);
    }

    pub fn broken<V: Value>(
        &mut self,
        code: IssueCode,
        path: &Path<'_>,
        kind: &Kind,
        value: &V,
        secret: bool,
    ) {
        let language = self.language;
        let mut expected = expectation(kind, language);
        if let (IssueCode::TooBig, Kind::Integer { least, most }) = (code, kind) {
            expected = integer_between(*least, *most, language);
        }
        if value.kind() == ValueKind::Broken {
            expected = self.one_of_two(
                "well-formed Unicode, without half of a surrogate pair",
                "有效的 Unicode 文本（不含不成对的代理项）",
            );
        }
        if let (Kind::Enum(values), false) = (kind, secret) {
            let word = value.text_start(nearest::LONGEST + 1).unwrap_or_default();
            let nearest = self.nearest(&word, &mut values.iter().copied());
            expected.extend(nearest.map(|nearest| self.suggestion(nearest)));
        }
        self.add(code, path, expected, found(value, secret, language));
    }

    pub fn missing_one_of(&mut self, path: &Path<'_>, fields: &[&str]) {
        let expected = match self.language {
            Language::English => format!("at least one of {}", fields.join(", ")),
            Language::Chinese => format!("{} 中的至少一项", fields.join("、")),
        };
        let received = self.one_of_two("none of them", "均未提供");
        self.add(IssueCode::MissingOneOf, path, expected, received);
    }

    pub fn needed(&mut self, path: &Path<'_>, by: &str) {
        let expected = match self.language {
            Language::English => format!("a value beside {by}"),
            Language::Chinese => format!("与 {by} 一同填写的值"),
        };
        self.add(IssueCode::Required, path, expected, self.one_of_two("none", "未提供"));
    }

    pub fn unknown(&mut self, path: &Path<'_>, name: &str, shape: &Shape) {
        let mut expected = match self.language {
            Language::English => format!("a field of {}", shape.name),
            Language::Chinese => format!("`{}` 的字段", shape.name),
        };
        let nearest = self.nearest(name, &mut shape.fields.iter().map(|field| field.name));
        expected.extend(nearest.map(|nearest| self.suggestion(nearest)));
        self.add(IssueCode::UnknownField, path, expected, shortened(name));
    }

    pub fn id_form<V: Value>(&mut self, path: &Path<'_>, form: &IdForm, id: &V, secret: bool) {
        let expected = self.one_of_two(form.words, form.chinese);
        self.add(IssueCode::InvalidFormat, path, expected, found(id, secret, self.language));
    }

    pub fn unreadable(&mut self, path: &Path<'_>) {
        let found = self.one_of_two("a value that threw when it was read", "读取时抛出异常的值");
        self.add(IssueCode::Unreadable, path, self.one_of_two("plain data", "普通数据"), found);
    }

    pub fn too_deep(&mut self, path: &Path<'_>) {
        let (depth, nodes, items) = (ceiling::DEPTH, ceiling::NODES, ceiling::ITEMS);
        let expected = match self.language {
            Language::English => {
                format!("at most {depth} levels, {nodes} values and {items} fields of an object")
            }
            Language::Chinese => format!("不超过 {depth} 层、{nodes} 个值，且每个对象不超过 {items} 个字段"),
        };
        self.beyond(path, expected);
    }

    pub fn too_deep_a_tree(&mut self, path: &Path<'_>) {
        let (levels, nodes) = (ceiling::LEVELS, ceiling::NODES);
        let expected = match self.language {
            Language::English => format!("a tree of at most {levels} levels and {nodes} entries"),
            Language::Chinese => format!("不超过 {levels} 层、{nodes} 个节点的树"),
        };
        self.beyond(path, expected);
    }

    fn beyond(&mut self, path: &Path<'_>, expected: String) {
        let found = self.one_of_two("more, or a value that contains itself", "超出限制或包含自身的值");
        self.add(IssueCode::TooDeep, path, expected, found);
    }

    pub fn too_many_fields(&mut self, path: &Path<'_>, count: u32) {
        let most = ceiling::ITEMS;
        let (expected, received) = match self.language {
            Language::English => (format!("an object of at most {most} fields"), format!("one of {count}")),
            Language::Chinese => (format!("不超过 {most} 个字段的对象"), format!("有 {count} 个字段的对象")),
        };
        self.add(IssueCode::TooLong, path, expected, received);
    }

    /// What the query of a GET cannot carry.
    pub fn too_long_for_a_query(&mut self, path: &Path<'_>, bytes: u32, most: u32) {
        let (expected, received) = match self.language {
            Language::English => (
                format!("an input whose query has at most {most} bytes (servers refuse longer addresses)"),
                format!("one of {bytes} bytes"),
            ),
            Language::Chinese => (
                format!("编码后的查询参数合计不超过 {most} 字节的输入（服务器会拒绝更长的地址）"),
                format!("{bytes} 字节"),
            ),
        };
        self.add(IssueCode::TooLong, path, expected, received);
    }

    fn nearest<'a>(&mut self, name: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
        self.sought += 1;
        if self.sought > MOST_SOUGHT { None } else { nearest(name, known) }
    }

    fn suggestion(&self, nearest: &str) -> String {
        match self.language {
            Language::English => format!(" (nearest: \"{nearest}\")"),
            Language::Chinese => format!("（最接近的是 \"{nearest}\"）"),
        }
    }

    fn one_of_two(&self, english: &str, chinese: &str) -> String {
        self.language.of_two(english, chinese).to_owned()
    }

    fn word(&self, kind: ValueKind) -> String {
        kind.word_in(self.language).to_owned()
    }

    fn add(&mut self, code: IssueCode, path: &Path<'_>, expected: String, received: String) {
        if self.is_full() {
            return;
        }
        let path = path.steps();
        let place = path_text(&path, self.language);
        let message = match self.language {
            Language::English => format!("{place}: expected {expected}, found {received}"),
            Language::Chinese => chinese_sentence(&place, code, &expected, &received),
        };
        let names = path.iter().map(|step| if let Step::Field(name) = step { name.len() } else { 0 });
        self.text += names.fold(message.len() + expected.len() + received.len(), |sum, size| sum + size);
        self.issues.push(Issue { path, code, message, expected, received });
    }
}

/// `name：应为 1 至 64 个字符的字符串，实际是空字符串`.
fn chinese_sentence(place: &str, code: IssueCode, expected: &str, received: &str) -> String {
    let mut text = place.to_owned();
    // Chinese stands apart from Latin letters, digits and quotes by a blank.
    let mut add = |before: &str, part: &str| {
        text.push_str(before);
        if part.starts_with(|letter: char| letter.is_ascii()) {
            text.push(' ');
        }
        text.push_str(part);
    };
    add("：应为", expected);
    match code {
        // What is not there is nothing that was found.
        IssueCode::Required | IssueCode::MissingOneOf => add("，但", received),
        _ => add("，实际是", received),
    }
    text
}

/// What a field of this kind takes, for people.
pub fn expectation(kind: &Kind, language: Language) -> String {
    let two = |english: &str, chinese: &str| language.of_two(english, chinese).to_owned();
    match *kind {
        Kind::Text { least, most, format } => text_of(least, most, format, language),
        Kind::Boolean => two("a boolean", "布尔值"),
        Kind::Integer { least, most } => match (least, most) {
            (least, most) if most >= i64::from(i32::MAX) && least <= 0 => two("an integer", "整数"),
            (least, most) if most >= i64::from(i32::MAX) => match language {
                Language::English => format!("an integer from {least} on"),
                Language::Chinese => format!("不小于 {least} 的整数"),
            },
            (least, most) => integer_between(least, most, language),
        },
        Kind::Enum(values) => {
            let (before, between, after) = match language {
                Language::English => ("one of ", ", ", ""),
                Language::Chinese => ("", "、", " 之一"),
            };
            let mut text = before.to_owned();
            for (place, value) in values.iter().enumerate() {
                text.push_str(if place == 0 { "" } else { between });
                text.push('"');
                text.push_str(value);
                text.push('"');
            }
            text.push_str(after);
            text
        }
        Kind::Object(shape) => match language {
            Language::English => format!("an object ({})", shape.name),
            Language::Chinese => format!("对象（`{}`）", shape.name),
        },
        Kind::List { least, most, .. } => match language {
            Language::English => format!("an array{}", amount(least, most, ceiling::ITEMS, "entr")),
            Language::Chinese => format!("{}的数组", chinese_amount(least, most, ceiling::ITEMS, "项")),
        },
        Kind::OneOrMany { one, many } => {
            let (one, many) = (expectation(one, language), expectation(many, language));
            match language {
                Language::English => format!("{one} or {many}"),
                Language::Chinese => format!("{one}或{many}"),
            }
        }
        Kind::TextOrNode { least, .. } => {
            let text = text_of(least, u32::MAX, Format::Free, language);
            match language {
                Language::English => format!("{text} or an object"),
                Language::Chinese => format!("{text}或对象"),
            }
        }
        Kind::Record => two("an object", "对象"),
        Kind::Json => two(
            "a JSON value (null, boolean, finite number, string, array or object)",
            "JSON 值（`null`、布尔值、有限数字、字符串、数组或对象）",
        ),
        Kind::Opaque => two("a value", "任意值"),
    }
}

fn text_of(least: u32, most: u32, format: Format, language: Language) -> String {
    match language {
        Language::English => {
            format!("a string{}{}", amount(least, most, ceiling::TEXT, "character"), format.words())
        }
        Language::Chinese => {
            let amount = chinese_amount(least, most, ceiling::TEXT, "个字符");
            format!("{amount}{}的字符串", format.chinese())
        }
    }
}

fn integer_between(least: i64, most: i64, language: Language) -> String {
    match language {
        Language::English => format!("an integer from {least} to {most}"),
        Language::Chinese => format!("{least} 至 {most} 之间的整数"),
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

fn chinese_amount(least: u32, most: u32, ceiling: u32, unit: &str) -> String {
    let most = most.min(ceiling);
    match (least, most < ceiling) {
        (0, _) => format!("不超过 {most} {unit}"),
        (_, false) => format!("至少 {least} {unit}"),
        (_, true) => format!("{least} 至 {most} {unit}"),
    }
}

/// A found value, short enough for a message.
fn found<V: Value>(value: &V, secret: bool, language: Language) -> String {
    let look = value.look();
    let units = look.units();
    let two = |english: &str, chinese: &str| language.of_two(english, chinese).to_owned();
    match look.kind() {
        ValueKind::Blank if units == 0 => two("an empty string", "空字符串"),
        ValueKind::Blank if secret => two("a string of blanks", "仅含空白的字符串"),
        kind if secret => kind.word_in(language).to_owned(),
        ValueKind::Text | ValueKind::Blank if units > 4 * SHOWN => match language {
            Language::English => format!("a string of {units} characters"),
            Language::Chinese => format!("{units} 个字符的字符串"),
        },
        // A character more than is shown, each of up to two units.
        ValueKind::Text | ValueKind::Blank => {
            format!("\"{}\"", shortened(&value.text_start(2 * SHOWN + 2).unwrap_or_default()))
        }
        ValueKind::Broken => two("a string with half of a surrogate pair", "含有不成对代理项的字符串"),
        ValueKind::Number | ValueKind::Boolean => value.to_json().unwrap_or_default(),
        ValueKind::List => match (value.item_count(), language) {
            (0, _) => two("an empty array", "空数组"),
            (1, Language::English) => "an array of 1 entry".to_owned(),
            (count, Language::English) => format!("an array of {count} entries"),
            (count, Language::Chinese) => format!("{count} 项的数组"),
        },
        kind => kind.word_in(language).to_owned(),
    }
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
