//! What a table says of a call.

use super::super::super::endpoint::{Endpoint, FieldMatch, Idempotency, Key, Method, Parts, Reconcile};
use super::super::layout::is_in_dashes;
use super::Encoder;
use super::dictionary::{Name, same};

impl Encoder<'_> {
    pub(super) const fn endpoint(&mut self, endpoint: &Endpoint<Name>, secret: bool) {
        let method = match endpoint.method {
            Method::Get => 0,
            Method::Post => 1,
            Method::Put => 2,
            Method::Delete => 3,
        };
        let idempotency = match endpoint.idempotency {
            Idempotency::Safe => 0,
            Idempotency::Idempotent => 1,
            Idempotency::NonIdempotent => 2,
            Idempotency::ByKey(_) => 3,
        };
        let parts = match endpoint.parts {
            Parts::Whole if endpoint.in_query => 3,
            Parts::Whole => 0,
            Parts::Pages { .. } => 1,
            Parts::Ids(_) => 2,
        };
        let own_path = !is_in_dashes(endpoint.path, endpoint.name);
        self.byte(method | idempotency << 2 | parts << 4 | (own_path as u8) << 6 | (secret as u8) << 7);
        if own_path {
            self.text(endpoint.path);
        }
        self.type_of(endpoint.request);
        self.field(&endpoint.answer);
        match endpoint.parts {
            Parts::Whole => {}
            Parts::Pages { key } => self.word(key),
            Parts::Ids(ids) => {
                self.word(ids.list);
                self.word(ids.key);
            }
        }
        if let Idempotency::ByKey(reconcile) = endpoint.idempotency {
            self.lookup(reconcile);
        }
    }

    const fn lookup(&mut self, reconcile: &Reconcile<Name>) {
        let mut index = 0;
        while !same(self.calls[index].name, reconcile.via.name) {
            index += 1;
        }
        self.number(index as u64);
        self.number(reconcile.keys.len() as u64);
        let mut at = 0;
        while at < reconcile.keys.len() {
            let Key { given, lookup_field, id_type } = reconcile.keys[at];
            self.word(given);
            self.word(lookup_field);
            self.pair(id_type);
            at += 1;
        }
        self.word_list(reconcile.copy_fields);
        self.number(reconcile.must_match.len() as u64);
        at = 0;
        while at < reconcile.must_match.len() {
            let FieldMatch { given, found, only_where, except } = reconcile.must_match[at];
            self.word(given);
            self.word(found);
            self.pair(only_where);
            match except {
                None => self.byte(0),
                Some(value) => {
                    self.byte(1);
                    self.word(value);
                }
            }
            at += 1;
        }
    }

    const fn pair(&mut self, pair: Option<(Name, Name)>) {
        match pair {
            None => self.byte(0),
            Some((name, value)) => {
                self.byte(1);
                self.word(name);
                self.word(value);
            }
        }
    }
}
