//! Words, each once, found again by a hash: a search through all would take the compiler minutes.

/// A name in a description.
pub type Name = &'static str;

const SLOTS: usize = 1 << 14;

/// Words in the order in which they came.
pub struct Dictionary {
    pub known: [&'static str; SLOTS / 2],
    pub count: usize,
    /// The index of a word plus one, at its hash or behind it.
    slots: [u16; SLOTS],
    /// Whether a word that is not known is a fault.
    closed: bool,
}

impl Dictionary {
    pub const fn new() -> Self {
        Self { known: [""; SLOTS / 2], count: 0, slots: [0; SLOTS], closed: false }
    }

    /// Takes no further word.
    pub const fn close(&mut self) {
        self.closed = true;
    }

    /// The index of a word, which is added if it is not known.
    pub const fn index(&mut self, word: &'static str) -> usize {
        let slot = self.slot(word);
        if self.slots[slot] > 0 {
            return self.slots[slot] as usize - 1;
        }
        if self.closed {
            panic!("a type refers to one that the table does not have");
        }
        self.known[self.count] = word;
        self.count += 1;
        self.slots[slot] = self.count as u16;
        self.count - 1
    }

    /// The index of a word that must be known.
    pub const fn find(&self, word: &str) -> usize {
        match self.slots[self.slot(word)] {
            0 => panic!("a type refers to one that the table does not have"),
            index => index as usize - 1,
        }
    }

    /// Where a word is, or belongs.
    const fn slot(&self, word: &str) -> usize {
        let mut slot = hash(word) as usize % SLOTS;
        while self.slots[slot] > 0 && !same(self.known[self.slots[slot] as usize - 1], word) {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }
}

/// FNV-1a.
const fn hash(word: &str) -> u32 {
    let bytes = word.as_bytes();
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

pub const fn same(one: &str, other: &str) -> bool {
    same_bytes(one.as_bytes(), other.as_bytes())
}

pub const fn same_bytes(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}
