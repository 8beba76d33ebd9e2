//! A struct becomes the list of its fields, in their order.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Field, Fields, ItemStruct, Result, parse_quote};

use crate::attributes::{Refinements, exists, rules, take};
use crate::names::Case;
use crate::typescript::{self, comment};

pub fn expand(mut item: ItemStruct, case: Case) -> Result<TokenStream> {
    let own = take(&mut item.attrs);
    let Fields::Named(fields) = &mut item.fields else {
        return Err(Error::new_spanned(&item, "`dto` describes structs with named fields"));
    };
    let mut names = Vec::new();
    let mut rows = Vec::new();
    let mut referred = Vec::new();
    for field in &mut fields.named {
        let (name, row, path) = described(field, case)?;
        names.push(name);
        rows.push(row);
        referred.extend(path);
    }
    for (step, at) in referred {
        exists(&step, &at, &names)?;
    }
    let rules = rules(&own, &names)?;
    let ident = &item.ident;
    let name = ident.to_string();
    Ok(quote! {
        #[derive(tsify::Tsify)]
        // No value is ever of this type: it says what JSON has.
        #[allow(dead_code, clippy::type_complexity)]
        #item
        impl #ident {
            /// This type as data.
            pub const SHAPE: crate::call::shape::Shape<&'static str> =
                crate::call::shape::Shape { name: #name, fields: &[#(#rows),*], rules: &[#(#rules),*], is_recursive: false };
        }
        impl crate::call::shape::Shaped for #ident {
            const KIND: crate::call::shape::Kind<&'static str> = crate::call::shape::Kind::Object(#name);
        }
    })
}

type Described = (String, TokenStream, Option<(String, syn::LitStr)>);

/// The name of a field on the wire, its data, and the field that it refers to. What tsify is to know of it is added to it.
fn described(field: &mut Field, case: Case) -> Result<Described> {
    let own = Refinements::read(&take(&mut field.attrs))?;
    let Some(ident) = &field.ident else {
        return Err(Error::new_spanned(field, "`dto` describes named fields"));
    };
    let name = own.name.unwrap_or_else(|| case.of(&ident.to_string()));
    let declared = &field.ty;
    let inner = typescript::optional(declared);
    let ts = match own.ts {
        Some(ts) => ts,
        None => typescript::of(declared)?,
    };
    let (of_kind, of_field) = (own.of_kind, own.of_field);
    let optional = inner.map(|_| quote!(.optional()));
    let row = quote! {
        crate::call::shape::Field::new(#name, <#declared as crate::call::shape::Shaped>::KIND #of_kind) #optional #of_field
    };
    if let Some(unit) = &own.unit
        && !comment(&field.attrs, "")?.to_lowercase().contains(&unit.value())
    {
        return Err(Error::new_spanned(unit, format!("the documentation has to say {}", unit.value())));
    }
    if own.absent && inner.is_none() {
        return Err(Error::new_spanned(declared, "`absent` needs an `Option`"));
    }
    if inner.is_some() {
        field.attrs.push(parse_quote!(#[tsify(optional, type = #ts)]));
    } else {
        field.attrs.push(parse_quote!(#[tsify(type = #ts)]));
    }
    field.attrs.push(parse_quote!(#[serde(rename = #name)]));
    Ok((name, row, own.id_type_at))
}
