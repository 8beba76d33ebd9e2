//! `#[dto]`: a type becomes data and a declaration.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser;
use syn::{Error, Item, ItemType, LitStr, Result};

use crate::names::Case;
use crate::{enums, structs, typescript};

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let mut case = None;
    let parser = syn::meta::parser(|meta| {
        if !meta.path.is_ident("rename_all") {
            return Err(meta.error("`dto` takes rename_all only"));
        }
        case = Some(Case::named(&meta.value()?.parse::<LitStr>()?)?);
        Ok(())
    });
    parser.parse2(arguments)?;
    match syn::parse2(item)? {
        Item::Struct(item) => structs::expand(item, case.unwrap_or(Case::Camel)),
        Item::Enum(item) => enums::expand(item, case.unwrap_or(Case::Same)),
        Item::Type(item) => alias(&item),
        other => Err(Error::new_spanned(other, "`dto` describes structs, enums and other names for types")),
    }
}

/// Another name for a type, which TypeScript knows too.
fn alias(item: &ItemType) -> Result<TokenStream> {
    let docs = typescript::comment(&item.attrs, "")?;
    let (name, declared) = (&item.ident, typescript::of(&item.ty)?);
    // Answers are interfaces, so that users can add what their own service has beside the documented.
    let declaration = if declared.starts_with("Resp<") {
        format!("{docs}export interface {name} extends {declared} {{}}")
    } else {
        format!("{docs}export type {name} = {declared};")
    };
    let section = typescript::section(&declaration);
    Ok(quote!(#item #section))
}
