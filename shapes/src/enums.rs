//! An enum becomes the list of its values on the wire.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Error, Fields, ItemEnum, Result, parse_quote};

use crate::attributes::{Refinements, doc_line, take};
use crate::names::Case;

/// An editor shows the meanings of so many values. A longer list is of the API's own field names, and hides the type.
const SHOWN: usize = 12;

pub fn expand(mut item: ItemEnum, case: Case) -> Result<TokenStream> {
    let mut values = Vec::new();
    let mut meanings = Vec::new();
    for variant in &mut item.variants {
        if !matches!(variant.fields, Fields::Unit) {
            return Err(Error::new_spanned(variant, "`dto` describes enums of plain variants"));
        }
        let own = Refinements::read(&take(&mut variant.attrs))?;
        if !own.of_kind.is_empty() || !own.of_field.is_empty() || own.ts.is_some() {
            return Err(Error::new_spanned(variant, "a variant takes `name` only"));
        }
        let value = own.name.unwrap_or_else(|| case.of(&variant.ident.to_string()));
        variant.attrs.push(parse_quote!(#[serde(rename = #value)]));
        let meaning: String = variant.attrs.iter().filter_map(doc_line).collect();
        meanings.push(format!(" - `{value}`:{meaning}"));
        values.push(value);
    }
    // TypeScript has no documentation of the members of a union, so that of the type has it.
    if meanings.len() <= SHOWN {
        item.attrs.push(parse_quote!(#[doc = ""]));
        item.attrs.extend(meanings.iter().map(|line| -> Attribute { parse_quote!(#[doc = #line]) }));
    }
    let ident = &item.ident;
    Ok(quote! {
        #[derive(tsify::Tsify)]
        #[allow(dead_code)]
        #item
        impl #ident {
            /// Every value, as it is written on the wire.
            pub const VALUES: &'static [&'static str] = &[#(#values),*];
        }
        impl crate::call::shape::Shaped for #ident {
            const KIND: crate::call::shape::Kind<&'static str> = crate::call::shape::Kind::Enum(Self::VALUES);
        }
    })
}
