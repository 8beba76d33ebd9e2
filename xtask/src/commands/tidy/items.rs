//! What an item of a Rust file says of itself.

use proc_macro2::{Ident, TokenTree};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Item, Lit, Meta, Token};

/// The attributes of an item, and the name that it declares.
pub fn declared(item: &Item) -> (&[Attribute], Option<&Ident>) {
    match item {
        Item::Const(item) => (&item.attrs, Some(&item.ident)),
        Item::Enum(item) => (&item.attrs, Some(&item.ident)),
        Item::Fn(item) => (&item.attrs, Some(&item.sig.ident)),
        Item::Macro(item) => (&item.attrs, item.ident.as_ref()),
        Item::Mod(item) => (&item.attrs, Some(&item.ident)),
        Item::Static(item) => (&item.attrs, Some(&item.ident)),
        Item::Struct(item) => (&item.attrs, Some(&item.ident)),
        Item::Trait(item) => (&item.attrs, Some(&item.ident)),
        Item::Type(item) => (&item.attrs, Some(&item.ident)),
        Item::Union(item) => (&item.attrs, Some(&item.ident)),
        Item::Impl(item) => (&item.attrs, None),
        Item::Use(item) => (&item.attrs, None),
        Item::ForeignMod(item) => (&item.attrs, None),
        _ => (&[], None),
    }
}

/// `#[cfg(test)]`, also with further conditions, and the attributes of a test itself.
pub fn is_of_tests(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else {
        return attribute.path().is_ident("test");
    };
    let is_test = |token: TokenTree| matches!(token, TokenTree::Ident(name) if name == "test");
    let in_all = |token: TokenTree| matches!(token, TokenTree::Group(group) if group.stream().into_iter().any(is_test));
    let begins_with_all =
        matches!(list.tokens.clone().into_iter().next(), Some(TokenTree::Ident(name)) if name == "all");
    attribute.path().is_ident("cfg")
        && (list.tokens.clone().into_iter().any(is_test)
            || begins_with_all && list.tokens.clone().into_iter().any(in_all))
}

/// `#[path = "names_tests.rs"]`
pub fn path_attribute(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(value) = attribute.path().is_ident("path").then_some(&attribute.meta)? else {
        return None;
    };
    text(value.value.clone())
}

/// The texts that an attribute gives a word, a list for each time: `name = "…"` and `one_of("…", "…")` in `#[shape(…)]`.
pub fn texts(attributes: &[Attribute], attribute: &str, word: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for own in attributes.iter().filter(|own| own.path().is_ident(attribute)) {
        let read = own.parse_nested_meta(|meta| {
            let values: Vec<Expr> = if meta.input.peek(syn::token::Paren) {
                let inside;
                syn::parenthesized!(inside in meta.input);
                Punctuated::<_, Token![,]>::parse_terminated(&inside)?.into_iter().collect()
            } else if meta.input.peek(Token![=]) {
                vec![meta.value()?.parse()?]
            } else {
                Vec::new()
            };
            if meta.path.is_ident(word) {
                found.push(values.into_iter().filter_map(text).collect());
            }
            Ok(())
        });
        // The macros refuse what cannot be read, so that it does not compile.
        let _ = read;
    }
    found
}

fn text(value: Expr) -> Option<String> {
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}
