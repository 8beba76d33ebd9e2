//! The sentences of a refused input: which field, what it takes, what was found.

use super::expected::{digits, expectation, integer_between, text_of};
use super::format::Format;
use super::forms::IdForm;
use super::issue::{Issue, IssueCode, MAX_ISSUES, MAX_TEXT, Step, path_text};
use super::language::{Language, fill};
use super::nearest::{self, nearest};
use super::shape::ceiling;
use super::shown::{SHOWN, shortened};
use super::table::{Kind, Shape};
use super::value::{Value, ValueKind};

/// How often one report searches for the nearest known name: that takes longer than all the rest.
const MAX_SOUGHT: u32 = 32;

/// Where a walk stands. Lives on the stack: a valid input allocates no path.
pub enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    /// A field of the caller's own, whose name is copied only for an issue.
    Named(&'a Path<'a>, &'a dyn Fn() -> String),
    Item(&'a Path<'a>, u32),
}

impl Path<'_> {
    fn steps(&self) -> Vec<Step> {
        match self {
            Self::Root => Vec::new(),
            Self::Field(parent, name) => parent.followed_by(Step::Field((*name).to_owned())),
            Self::Named(parent, name) => parent.followed_by(Step::Field(name())),
            Self::Item(parent, index) => parent.followed_by(Step::Item(*index)),
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
    /// The language of the texts, which forms show to people.
    pub language: Language,
    /// Bytes of their texts.
    text: usize,
    sought: u32,
}

/// Issues that were taken back.
pub struct Withdrawn {
    pub issues: Vec<Issue>,
    text: usize,
}

impl Report {
    pub const fn new(language: Language) -> Self {
        Self { issues: Vec::new(), language, text: 0, sought: 0 }
    }

    /// Marks where the issues that are reported from now on begin.
    pub fn mark(&self) -> (usize, usize) {
        (self.issues.len(), self.text)
    }

    /// Takes back what was reported since the mark.
    pub fn withdraw(&mut self, (count, text): (usize, usize)) -> Withdrawn {
        let withdrawn = Withdrawn { issues: self.issues.split_off(count), text: self.text - text };
        self.text = text;
        withdrawn
    }

    /// Reports after all what was taken back.
    pub fn restore(&mut self, withdrawn: Withdrawn) {
        self.issues.extend(withdrawn.issues);
        self.text += withdrawn.text;
    }

    /// Whether it accepts no more issues, so that the walk ends.
    pub fn is_full(&self) -> bool {
        self.issues.len() >= MAX_ISSUES || self.text >= MAX_TEXT
    }

    pub fn required(&mut self, path: &Path<'_>, kind: &Kind) {
        let received = ValueKind::Nothing.label_in(self.language).to_owned();
        self.add(IssueCode::Required, path, expectation(kind, self.language), received);
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
        let mut expected = match (code, kind) {
            _ if value.kind() == ValueKind::Broken => {
                let english = "well-formed Unicode, without a lone surrogate";
                language.fill(english, "有效的 Unicode 文本（不含不成对的代理项）", &[])
            }
            // Without a limit of its own, the limit is that of the walk.
            (IssueCode::TooLong, Kind::Text { max: ceiling::TEXT.., .. }) => {
                text_of(0, u32::MAX, Format::Free, language)
            }
            (IssueCode::TooLong, Kind::List { item, max: ceiling::ITEMS.., .. }) => {
                expectation(&Kind::List { item, min: 0, max: u32::MAX }, language)
            }
            (IssueCode::TooBig, Kind::Integer { min, max }) => integer_between(*min, *max, language),
            _ => expectation(kind, language),
        };
        if let (Kind::Enum(values), false) = (kind, secret) {
            let word = value.text_start(nearest::LONGEST + 1).unwrap_or_default();
            self.suggest(&word, &mut values.iter().copied(), &mut expected);
        }
        let received = if secret && code == IssueCode::TooLong {
            language.fill("a longer string", "更长的字符串", &[])
        } else {
            found(value, secret, language)
        };
        self.add(code, path, expected, received);
    }

    pub fn missing_one_of(&mut self, path: &Path<'_>, fields: &[&str]) {
        let names = fields.join(self.language.of_two(", ", "、"));
        let expected = self.language.fill("at least one of %", "% 中的至少一项", &[&names]);
        let received = self.language.fill("none of them", "均未提供", &[]);
        self.add(IssueCode::MissingOneOf, path, expected, received);
    }

    pub fn needed(&mut self, path: &Path<'_>, by: &str) {
        let expected = self.language.fill("a value together with %", "与 % 一同填写的值", &[by]);
        self.add(IssueCode::Required, path, expected, self.language.fill("none", "未提供", &[]));
    }

    pub fn unknown(&mut self, path: &Path<'_>, name: &str, shape: &Shape) {
        let mut expected = self.language.fill("a field of %", "`%` 的字段", &[shape.name]);
        self.suggest(name, &mut shape.fields.iter().map(|field| field.name), &mut expected);
        self.add(IssueCode::UnknownField, path, expected, shortened(name));
    }

    pub fn no_step<V: Value>(&mut self, path: &Path<'_>, value: &V) {
        let expected =
            self.language.fill("a value other than \".\" and \"..\"", "除 \".\" 和 \"..\" 以外的值", &[]);
        self.add(IssueCode::InvalidValue, path, expected, found(value, false, self.language));
    }

    pub fn id_form<V: Value>(&mut self, path: &Path<'_>, form: &IdForm, id: &V, secret: bool) {
        let expected = self.language.fill(form.label, form.chinese, &[]);
        self.add(IssueCode::InvalidFormat, path, expected, found(id, secret, self.language));
    }

    pub fn unreadable(&mut self, path: &Path<'_>) {
        let expected = self.language.fill("plain data", "普通数据", &[]);
        let found = self.language.fill("a value that threw when it was read", "读取时抛出异常的值", &[]);
        self.add(IssueCode::Unreadable, path, expected, found);
    }

    pub fn too_deep(&mut self, path: &Path<'_>) {
        let english = "at most % levels, % values, and % fields in each object";
        let chinese = "不超过 % 层、% 个值，且每个对象不超过 % 个字段";
        let limits = [ceiling::DEPTH, ceiling::NODES, ceiling::ITEMS].map(digits);
        self.beyond(path, english, chinese, &limits.each_ref().map(String::as_str));
    }

    pub fn too_deep_a_tree(&mut self, path: &Path<'_>) {
        let english = "a tree with at most % levels below its root and % nodes";
        let limits = [ceiling::LEVELS, ceiling::NODES].map(digits);
        self.beyond(
            path,
            english,
            "根节点以下不超过 % 层、节点总数不超过 % 个的树",
            &limits.each_ref().map(String::as_str),
        );
    }

    fn beyond(&mut self, path: &Path<'_>, english: &str, chinese: &str, limits: &[&str]) {
        let expected = self.language.fill(english, chinese, limits);
        let found =
            self.language.fill("more, or a value that contains itself", "超出限制或包含自身的值", &[]);
        self.add(IssueCode::TooDeep, path, expected, found);
    }

    pub fn too_many_fields(&mut self, path: &Path<'_>, count: u32) {
        let (english, chinese) = ("an object with at most % fields", "不超过 % 个字段的对象");
        let expected = self.language.fill(english, chinese, &[&digits(ceiling::ITEMS)]);
        let received = self.language.fill("one with %", "有 % 个字段的对象", &[&digits(count)]);
        self.add(IssueCode::TooLong, path, expected, received);
    }

    /// Reports an input that the query of a GET cannot carry.
    pub fn too_long_for_a_query(&mut self, path: &Path<'_>, bytes: u32, max: u32) {
        let english = "an input whose query has at most % bytes (servers refuse longer URLs)";
        let chinese = "编码后的查询参数合计不超过 % 字节的输入（服务器会拒绝更长的地址）";
        let expected = self.language.fill(english, chinese, &[&digits(max)]);
        let received = self.language.fill("% bytes", "% 字节", &[&digits(bytes)]);
        self.add(IssueCode::TooLong, path, expected, received);
    }

    /// Adds the known name or value that was probably meant.
    fn suggest(&mut self, name: &str, known: &mut dyn Iterator<Item = &str>, expected: &mut String) {
        self.sought += 1;
        if self.sought <= MAX_SOUGHT
            && let Some(nearest) = nearest(name, known)
        {
            let (english, chinese) = (" (nearest: \"%\")", "（最接近的是 \"%\"）");
            expected.push_str(&self.language.fill(english, chinese, &[nearest]));
        }
    }

    fn add(&mut self, code: IssueCode, path: &Path<'_>, expected: String, received: String) {
        if self.is_full() {
            return;
        }
        let path = path.steps();
        let field = path_text(&path, self.language);
        let (wanted, got) = (after_chinese(&expected), after_chinese(&received));
        let message = match (self.language, code) {
            (Language::English, _) => fill("%: expected %, found %", &[&field, &expected, &received]),
            // Chinese: an absent value is not said to be found.
            (_, IssueCode::Required | IssueCode::MissingOneOf) => {
                fill("%：应为%%，但%%", &[&field, wanted, &expected, got, &received])
            }
            _ => fill("%：应为%%，实际是%%", &[&field, wanted, &expected, got, &received]),
        };
        let names = path.iter().map(|step| if let Step::Field(name) = step { name.len() } else { 0 });
        self.text += names.fold(message.len() + expected.len() + received.len(), |sum, size| sum + size);
        self.issues.push(Issue { path, code, message, expected, received });
    }
}

/// The blank that separates Chinese from Latin letters, digits and quotes.
fn after_chinese(text: &str) -> &'static str {
    if text.starts_with(|letter: char| letter.is_ascii()) { " " } else { "" }
}

/// A found value, short enough for a message.
fn found<V: Value>(value: &V, secret: bool, language: Language) -> String {
    let tag = value.tag();
    let units = tag.len_utf16();
    match tag.kind() {
        ValueKind::Blank if units == 0 => language.fill("an empty string", "空字符串", &[]),
        ValueKind::Blank if units <= 4 * SHOWN => {
            language.fill("a string of white space", "仅含空白字符的字符串", &[])
        }
        kind if secret && kind != ValueKind::Broken => kind.label_in(language).to_owned(),
        ValueKind::Text | ValueKind::Blank if units > 4 * SHOWN => {
            language.fill("a string of % characters", "% 个字符的字符串", &[&digits(units)])
        }
        // One character more than is shown; each has up to two units.
        ValueKind::Text => fill("\"%\"", &[&shortened(&value.text_start(2 * SHOWN + 2).unwrap_or_default())]),
        ValueKind::Broken => language.fill("a string with a lone surrogate", "含有不成对代理项的字符串", &[]),
        ValueKind::Number | ValueKind::Boolean => value.to_json().unwrap_or_default(),
        ValueKind::List => match value.item_count() {
            0 => language.fill("an empty array", "空数组", &[]),
            1 => language.fill("an array of 1 entry", "1 项的数组", &[]),
            count => language.fill("an array of % entries", "% 项的数组", &[&digits(count)]),
        },
        kind => kind.label_in(language).to_owned(),
    }
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
