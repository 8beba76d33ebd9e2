//! An enum becomes the list of its values on the wire.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, DeriveInput, Error, Fields, Result};

use crate::attributes::Serde;

pub fn expand(input: &DeriveInput, data: &DataEnum) -> Result<TokenStream> {
    let container = Serde::read(&input.attrs)?;
    let values = data
        .variants
        .iter()
        .map(|variant| {
            if !matches!(variant.fields, Fields::Unit) {
                return Err(Error::new_spanned(variant, "Shape describes enums of plain variants"));
            }
            Serde::read(&variant.attrs)?.name_of(&variant.ident.to_string(), &container)
        })
        .collect::<Result<Vec<_>>>()?;
    let ident = &input.ident;
    Ok(quote! {
        impl #ident {
            /// Every value, as it is written on the wire.
            pub const VALUES: &'static [&'static str] = &[#(#values),*];
        }
        impl crate::call::shape::Shaped for #ident {
            const KIND: crate::call::shape::Kind = crate::call::shape::Kind::Enum(Self::VALUES);
        }
    })
}
