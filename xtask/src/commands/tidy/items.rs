//! What an item of a Rust file says of itself.

use proc_macro2::{Ident, TokenTree};
use syn::{Attribute, Item, Meta};

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
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &value.value else { return None };
    Some(text.value())
}
