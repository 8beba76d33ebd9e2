//! A value as the walkers see it: JavaScript's at the border, `serde_json`'s in native tests.

use super::language::Language;
use super::shape::ceiling;
use super::table::Shape;

/// A value as the walkers see it. Only the `copy` methods run code of the caller's; they return `None` where it throws.
///
/// Each method is a crossing between wasm and JavaScript, which is the cost of a walk. So `tag_fields` tags a whole object in
/// one, and a value is copied only where its tag does not decide.
pub trait Value: Clone + 'static {
    /// The names of a shape's fields as a list, made once and kept for good.
    fn names(shape: &'static Shape) -> &'static Self;

    /// Its tag. Unlike a quick tag, it tells plain objects from others.
    fn tag(&self) -> Tag;
    /// What it is.
    fn kind(&self) -> ValueKind {
        self.tag().kind()
    }
    /// The number, if it is one.
    fn number(&self) -> Option<f64>;
    /// The text, if it is one. Copies it, so its length is to be known before: wasm memory that has grown stays.
    fn text(&self) -> Option<String>;
    /// The first `max` UTF-16 units of the text, if it is one: one less where that would split a surrogate pair.
    fn text_start(&self, max: u32) -> Option<String>;

    /// The own fields of an object in a fresh one, each read once, with a quick `Tag` of each that `names` has; the last
    /// of `tags` takes how many fields there are. A list or anything with behaviour (a `Map`, a `Date`) is no object.
    /// Of one with more fields than `ceiling::ITEMS` nothing but their number is read.
    fn copy_and_tag(&self, names: &Self, tags: &mut [u32]) -> Option<Self>;
    /// The first `max` entries of a list in a fresh one, each read once.
    fn copy_list(&self, max: u32) -> Option<Self>;
    /// A copy of a value of free form to its depths, within the ceilings, each part read once; where reading throws stands
    /// something unreadable. Objects stand as what their `toJSON` makes of them, but for the outermost if it is to be taken
    /// `as_object`. `found` takes the tag of the copy, and the number of its values.
    fn copy_free_form(&self, as_object: bool, found: &mut [u32; 2]) -> Self;
    /// Fills in a quick `Tag` of the entries of a list that `copy_free_form` gave, or at the fields `names` of an object.
    /// What is valid to its depths may have the tag of `null`.
    fn tag_troubles(&self, names: Option<&Self>, tags: &mut [u32]);

    /// Fills in a quick `Tag` of each field of a copied object that `names` has, in their order. Quick: an object
    /// may turn out not to be plain data.
    fn tag_fields(&self, names: &Self, tags: &mut [u32]);
    /// A field of a copied object by the index of its name.
    fn field(&self, names: &Self, index: u32) -> Self;
    /// Writes a field of a copied object by the index of its name.
    fn set_field(&self, names: &Self, index: u32, value: &Self);
    /// The names of all fields of a copied object, as a list.
    fn field_names(&self) -> Self;
    /// A field of a copied object by its name.
    fn named(&self, name: &str) -> Self;
    /// Writes a field of a copied object by its name.
    fn set_named(&self, name: &str, value: &Self);

    /// How many entries a list has; none where asking throws.
    fn item_count(&self) -> u32;
    /// Fills in a quick `Tag` of the entries of a copied list from index `first` on.
    fn tag_items(&self, first: u32, tags: &mut [u32]);
    /// An entry of a copied list.
    fn item(&self, index: u32) -> Self;
    /// Writes an entry of a copied list, or adds one at its end.
    fn set_item(&self, index: u32, value: &Self);

    /// Whether the caller's stack has room for a further level of a tree.
    fn has_room() -> bool;

    /// An object without fields.
    fn empty_object() -> Self;
    /// A list of one entry.
    fn list_of(item: &Self) -> Self;
    /// A list without entries.
    fn empty_list() -> Self;
    /// A text.
    fn from_text(value: &str) -> Self;
    /// A boolean.
    fn from_boolean(value: bool) -> Self;
    /// A number.
    fn from_number(value: f64) -> Self;

    /// The JSON text of plain data, as JavaScript writes it; `None` for what JSON has no form for.
    fn to_json(&self) -> Option<String>;
    /// The value that a text holds as JSON.
    fn parse_json(&self) -> Option<Self>;
}

/// What is known of a value without copying it: its kind, and the size of a text.
///
/// One number, which JavaScript writes: the kind in the low four bits, the size above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tag(pub u32);

impl Tag {
    /// What the value is.
    pub fn kind(self) -> ValueKind {
        const KINDS: [ValueKind; 16] = [
            ValueKind::Nothing,
            ValueKind::Null,
            ValueKind::Boolean,
            ValueKind::Number,
            ValueKind::NoNumber,
            ValueKind::Text,
            ValueKind::Blank,
            ValueKind::Broken,
            ValueKind::List,
            ValueKind::Object,
            ValueKind::Instance,
            ValueKind::BigInt,
            ValueKind::Symbol,
            ValueKind::Function,
            ValueKind::Unreadable,
            ValueKind::Unreadable,
        ];
        KINDS.get(self.0 as usize & 15).copied().unwrap_or(ValueKind::Unreadable)
    }

    /// UTF-16 units of a text: never fewer than its characters.
    pub const fn len_utf16(self) -> u32 {
        self.0 >> 4
    }

    /// Whether the tag is enough: there is nothing inside, and nothing that JSON would change.
    pub fn is_valid(self) -> bool {
        match self.kind() {
            ValueKind::Null | ValueKind::Boolean | ValueKind::Number => true,
            ValueKind::Text | ValueKind::Blank => self.len_utf16() <= ceiling::TEXT,
            _ => false,
        }
    }

    /// Whether it is an object of the caller's, which may change.
    pub fn may_change(self) -> bool {
        matches!(self.kind(), ValueKind::List | ValueKind::Object)
    }

    /// Whether it is a text of any sort.
    pub fn is_text(self) -> bool {
        matches!(self.kind(), ValueKind::Text | ValueKind::Blank | ValueKind::Broken)
    }
}

/// What a value is, as messages tell kinds apart. The order is that of the numbers in `src/js/value.js`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// Not there, or `undefined`.
    Nothing,
    /// `null`.
    Null,
    /// A boolean.
    Boolean,
    /// A finite number.
    Number,
    /// `NaN` or an infinity.
    NoNumber,
    /// A text with something to see in it.
    Text,
    /// A text that is empty or white space alone.
    Blank,
    /// A text with half of a surrogate pair, which UTF-8 cannot carry: it would arrive as another text.
    Broken,
    /// A list.
    List,
    /// An object.
    Object,
    /// An object that is not plain data: a `Map`, a `Date`, a promise.
    Instance,
    /// A `bigint`.
    BigInt,
    /// A symbol.
    Symbol,
    /// A function.
    Function,
    /// Looking at it threw: a revoked Proxy.
    Unreadable,
}

impl ValueKind {
    /// What messages call it, in a language.
    pub const fn label_in(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::English, _) => self.label(),
            (_, Self::Nothing) => "未提供",
            (_, Self::Null) => "`null`",
            (_, Self::Boolean) => "布尔值",
            (_, Self::Number) => "数字",
            (_, Self::NoNumber) => "非有限数字",
            (_, Self::Text | Self::Blank | Self::Broken) => "字符串",
            (_, Self::List) => "数组",
            (_, Self::Object) => "对象",
            (_, Self::Instance) => "不是普通数据的对象",
            (_, Self::BigInt) => "`bigint`",
            (_, Self::Symbol) => "`symbol`",
            (_, Self::Function) => "函数",
            (_, Self::Unreadable) => "无法读取的值",
        }
    }

    /// What English messages call it.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::NoNumber => "a number that is not finite",
            Self::Text | Self::Blank | Self::Broken => "a string",
            Self::List => "an array",
            Self::Object => "an object",
            Self::Instance => "an object that is not plain data",
            Self::BigInt => "a bigint",
            Self::Symbol => "a symbol",
            Self::Function => "a function",
            Self::Unreadable => "an unreadable value",
        }
    }
}
