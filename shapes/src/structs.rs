//! A struct becomes a table of its fields, in their order; one around a single value is that value.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataStruct, DeriveInput, Error, Field, Fields, Result, Type};

use crate::attributes::{Refinements, Serde, rules};

pub fn expand(input: &DeriveInput, data: &DataStruct) -> Result<TokenStream> {
    if let (Fields::Unnamed(_), 1, Some(field)) = (&data.fields, data.fields.len(), data.fields.iter().next())
    {
        return Ok(of_one(input, field));
    }
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(
            input,
            "Shape describes structs with named fields or around one value",
        ));
    };
    let container = Serde::read(&input.attrs)?;
    let rows = fields.named.iter().map(|field| row(field, &container)).collect::<Result<Vec<_>>>()?;
    let rules = rules(&input.attrs)?;
    let ident = &input.ident;
    let name = ident.to_string();
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    let data =
        quote!(crate::call::shape::Shape { name: #name, fields: &[#(#rows),*], rules: &[#(#rules),*] });
    // A static has one address, by which a shape is known again. None can depend on a type's parameters.
    let shape = if input.generics.params.is_empty() {
        quote!({
            static SHAPE: crate::call::shape::Shape = #data;
            &SHAPE
        })
    } else {
        quote!(&#data)
    };
    Ok(quote! {
        impl #generics #ident #arguments #bounds {
            /// This type as data.
            pub const SHAPE: &'static crate::call::shape::Shape = #shape;
        }
        impl #generics crate::call::shape::Shaped for #ident #arguments #bounds {
            const KIND: crate::call::shape::Kind = crate::call::shape::Kind::Object(Self::SHAPE);
        }
    })
}

/// A struct around one value is a name for what it holds, as it is to serde.
fn of_one(input: &DeriveInput, field: &Field) -> TokenStream {
    let (ident, held) = (&input.ident, &field.ty);
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    quote! {
        impl #generics crate::call::shape::Shaped for #ident #arguments #bounds {
            const KIND: crate::call::shape::Kind = <#held as crate::call::shape::Shaped>::KIND;
        }
    }
}

fn row(field: &Field, container: &Serde) -> Result<TokenStream> {
    let Some(ident) = &field.ident else {
        return Err(Error::new_spanned(field, "Shape describes named fields"));
    };
    let serde = Serde::read(&field.attrs)?;
    let name = serde.name_of(&ident.to_string(), container)?;
    let Refinements { of_kind, of_field } = Refinements::read(&field.attrs)?;
    let declared = &field.ty;
    let optional = (serde.may_be_absent || is_option(declared)).then(|| quote!(.optional()));
    Ok(quote! {
        crate::call::shape::Field::new(#name, <#declared as crate::call::shape::Shaped>::KIND #of_kind)
            #optional #of_field
    })
}

fn is_option(declared: &Type) -> bool {
    matches!(declared, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}
