//! Descriptions -> bytes, while the crate is compiled.
//!
//! ```text
//! where the words stand (4 bytes)
//! calls      their count, and each: its size (2 bytes), facts, path, input, answer
//! types      each: its size (2 bytes), name (none for what only answers have), fields, rules
//! words      their count, and each: its size, its bytes
//! enums      their count, and each: the count of its words, and these
//! names      of the calls, with blanks between them: the JavaScript around the wasm has this text too, and downloads it once
//! ```
//!
//! Numbers are LEB128. A word is its index among the words, an enum and a type theirs. A panic here is an error of the compiler.

#![expect(clippy::panic, clippy::indexing_slicing, reason = "at compile time")]

mod calls;
mod checks;
mod dictionary;
mod types;

use super::super::endpoint::Endpoint;
use super::super::shape::Shape;
use checks::{TYPES, Types};
use dictionary::{Dictionary, Name, same};

/// More than all types of the API take.
const ROOM: usize = 1 << 18;

/// Bytes, in more room than they need.
pub struct Encoded {
    room: [u8; ROOM],
    /// How many they are.
    pub size: usize,
}

impl Encoded {
    /// The bytes alone.
    pub const fn bytes<const SIZE: usize>(&self) -> [u8; SIZE] {
        let mut bytes = [0; SIZE];
        let mut at = 0;
        while at < SIZE {
            bytes[at] = self.room[at];
            at += 1;
        }
        bytes
    }
}

/// Encodes calls and the types that they are made of; without calls, all types in their order.
#[expect(clippy::large_stack_arrays, reason = "at compile time")]
pub const fn encoded(types: &[&Shape<Name>], calls: &[&Endpoint<Name>]) -> Encoded {
    let mut encoder = Encoder {
        bytes: [0; ROOM],
        at: 4,
        words: Dictionary::new(),
        given: Dictionary::new(),
        types: Dictionary::new(),
        enums: [&[]; 512],
        enum_count: 0,
        calls,
    };
    let mut index = 0;
    while index < types.len() {
        if encoder.given.index(types[index].name) != index {
            panic!("two types of the same name");
        }
        if calls.is_empty() {
            encoder.types.index(types[index].name);
        }
        index += 1;
    }
    encoder.given.close();
    let mut named = [calls.is_empty(); TYPES];
    encoder.number(calls.len() as u64);
    index = 0;
    while index < calls.len() {
        let given = Types { shapes: types, names: &encoder.given };
        given.check_call(calls[index]);
        given.mark_named(calls[index], &mut named);
        let secret = given.answers_secrets(calls[index]);
        let start = encoder.start();
        encoder.endpoint(calls[index], secret);
        encoder.end(start);
        index += 1;
    }
    index = 0;
    // A type may refer to further ones.
    while index < encoder.types.count {
        let place = encoder.given.find(encoder.types.known[index]);
        let shape = types[place];
        let given = Types { shapes: types, names: &encoder.given };
        given.check_type(shape);
        let is_recursive = given.is_recursive(shape);
        let start = encoder.start();
        encoder.shape(shape, named[place], is_recursive);
        encoder.end(start);
        index += 1;
    }
    encoder.dictionaries();
    Encoded { room: encoder.bytes, size: encoder.at }
}

struct Encoder<'a> {
    bytes: [u8; ROOM],
    at: usize,
    words: Dictionary,
    /// The types that there are.
    given: Dictionary,
    /// Those that are needed, in the order in which they are met.
    types: Dictionary,
    enums: [&'static [Name]; 512],
    enum_count: usize,
    calls: &'a [&'a Endpoint<Name>],
}

impl Encoder<'_> {
    const fn byte(&mut self, byte: u8) {
        self.bytes[self.at] = byte;
        self.at += 1;
    }

    const fn number(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.byte((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    /// Writes numbers near 0 in few bytes, negative ones as well.
    const fn signed(&mut self, number: i64) {
        self.number(((number << 1) ^ (number >> 63)) as u64);
    }

    const fn start(&mut self) -> usize {
        self.at += 2;
        self.at
    }

    const fn end(&mut self, start: usize) {
        let size = self.at - start;
        if size > u16::MAX as usize {
            panic!("a description of more than 65,535 bytes");
        }
        self.bytes[start - 2] = size as u8;
        self.bytes[start - 1] = (size >> 8) as u8;
    }

    const fn text(&mut self, text: Name) {
        self.number(text.len() as u64);
        self.letters(text);
    }

    const fn letters(&mut self, text: Name) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            self.byte(bytes[at]);
            at += 1;
        }
    }

    const fn word(&mut self, word: Name) {
        let index = self.words.index(word);
        self.number(index as u64);
    }

    const fn word_list(&mut self, words: &[Name]) {
        self.number(words.len() as u64);
        let mut at = 0;
        while at < words.len() {
            self.word(words[at]);
            at += 1;
        }
    }

    const fn type_of(&mut self, name: Name) {
        self.given.index(name);
        let index = self.types.index(name);
        self.number(index as u64);
    }

    const fn enum_of(&mut self, values: &'static [Name]) {
        let mut index = 0;
        while index < self.enum_count && !same_list(self.enums[index], values) {
            index += 1;
        }
        if index == self.enum_count {
            self.enums[index] = values;
            self.enum_count += 1;
        }
        self.number(index as u64);
    }

    const fn dictionaries(&mut self) {
        // The words of the enums are words first.
        let mut index = 0;
        while index < self.enum_count {
            let mut at = 0;
            while at < self.enums[index].len() {
                self.words.index(self.enums[index][at]);
                at += 1;
            }
            index += 1;
        }
        let start = self.at as u32;
        let mut at = 0;
        while at < 4 {
            self.bytes[at] = (start >> (8 * at)) as u8;
            at += 1;
        }
        self.number(self.words.count as u64);
        at = 0;
        while at < self.words.count {
            self.text(self.words.known[at]);
            at += 1;
        }
        self.number(self.enum_count as u64);
        at = 0;
        while at < self.enum_count {
            self.word_list(self.enums[at]);
            at += 1;
        }
        self.call_names();
    }

    const fn call_names(&mut self) {
        let mut at = 0;
        while at < self.calls.len() {
            if at > 0 {
                self.byte(b' ');
            }
            self.letters(self.calls[at].name);
            at += 1;
        }
    }
}

const fn same_list(one: &[Name], other: &[Name]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if !same(one[at], other[at]) {
            return false;
        }
        at += 1;
    }
    true
}
