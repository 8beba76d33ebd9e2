//! `#[derive(Json)]`: how a type is read from JSON and written to it.

use heck::{ToKebabCase as _, ToLowerCamelCase as _, ToSnakeCase as _};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Error, Fields, LitStr, Result, Variant};

/// The attributes of serde that are heeded.
#[derive(Default)]
struct Given {
    rename: Option<String>,
    rename_all: Option<LitStr>,
    /// Of a field that is not there, or of all of a type.
    default: bool,
    skip: bool,
    deny_unknown: bool,
}

impl Given {
    fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut given = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    given.rename = Some(meta.value()?.parse::<LitStr>()?.value());
                } else if meta.path.is_ident("rename_all") {
                    given.rename_all = Some(meta.value()?.parse()?);
                } else if meta.path.is_ident("default") {
                    given.default = true;
                } else if meta.path.is_ident("skip_serializing_if") {
                    meta.value()?.parse::<LitStr>()?;
                    given.skip = true;
                } else if meta.path.is_ident("deny_unknown_fields") {
                    given.deny_unknown = true;
                } else {
                    return Err(meta.error("derive(Json) knows rename, rename_all, default, skip_serializing_if and deny_unknown_fields"));
                }
                Ok(())
            })?;
        }
        Ok(given)
    }

    /// The name on the wire of a field or variant that carries `own`.
    fn name(&self, own: &Self, rust: &str) -> Result<String> {
        if let Some(name) = &own.rename {
            return Ok(name.clone());
        }
        let Some(case) = &self.rename_all else { return Ok(rust.to_owned()) };
        match case.value().as_str() {
            "camelCase" => Ok(rust.to_lower_camel_case()),
            "snake_case" => Ok(rust.to_snake_case()),
            "kebab-case" => Ok(rust.to_kebab_case()),
            _ => Err(Error::new_spanned(case, "expected camelCase, snake_case or kebab-case")),
        }
    }
}

/// Writes the implementation.
pub fn expand(item: TokenStream) -> Result<TokenStream> {
    let DeriveInput { ident, attrs, data, generics, .. } = syn::parse2(item)?;
    if !generics.params.is_empty() {
        return Err(Error::new_spanned(generics, "derive(Json) takes no generic types"));
    }
    let given = Given::read(&attrs)?;
    let (read, write, is_empty) = match data {
        Data::Struct(of) => of_struct(&given, &of.fields)?,
        Data::Enum(of) => of_enum(&given, of.variants.iter())?,
        Data::Union(of) => return Err(Error::new_spanned(of.union_token, "derive(Json) takes no unions")),
    };
    Ok(quote! {
        impl crate::json::Json for #ident {
            fn read(value: ::serde_json::Value, faults: &mut crate::json::Faults) -> Self { #read }
            fn write(&self, to: &mut crate::json::Writer) { #write }
            #is_empty
        }
    })
}

type Parts = (TokenStream, TokenStream, TokenStream);

fn of_struct(given: &Given, fields: &Fields) -> Result<Parts> {
    let Fields::Named(fields) = fields else {
        return Err(Error::new_spanned(fields, "derive(Json) takes structs with named fields"));
    };
    let (mut reads, mut writes, mut empty) =
        (TokenStream::new(), TokenStream::new(), Some(TokenStream::new()));
    for field in &fields.named {
        let Some(ident) = &field.ident else { continue };
        let own = Given::read(&field.attrs)?;
        let name = given.name(&own, &ident.to_string())?;
        reads.extend(match own.default || given.default {
            true => quote!(#ident: object.or_default(#name, faults),),
            false => quote!(#ident: object.take(#name, faults),),
        });
        // A struct is empty where it would be written as `{}`.
        match (&mut empty, own.skip) {
            (Some(empty), true) => empty.extend(quote!(&& crate::json::Json::is_empty(&self.#ident))),
            _ => empty = None,
        }
        writes.extend(match own.skip {
            true => quote!(to.field_unless_empty(#name, &self.#ident);),
            false => quote!(to.field(#name, &self.#ident);),
        });
    }
    let finish = given.deny_unknown.then(|| quote!(object.finish(faults);));
    let read = quote! {
        let mut object = crate::json::Object::of(value, faults);
        let this = Self { #reads };
        #finish
        this
    };
    let is_empty = empty.map(|empty| quote!(fn is_empty(&self) -> bool { true #empty }));
    Ok((read, quote! { to.begin(); #writes to.end(); }, is_empty.unwrap_or_default()))
}

fn of_enum<'a>(given: &Given, variants: impl Iterator<Item = &'a Variant>) -> Result<Parts> {
    let (mut plain, mut reads, mut writes) = (TokenStream::new(), TokenStream::new(), TokenStream::new());
    let (mut names, mut first, mut any) = (Vec::new(), None, None);
    for variant in variants {
        let ident = &variant.ident;
        let name = given.name(&Given::read(&variant.attrs)?, &ident.to_string())?;
        match &variant.fields {
            Fields::Unit => {
                first = first.or(Some(quote!(Self::#ident)));
                plain.extend(quote!(Some(#name) => return Self::#ident,));
                writes.extend(quote!(Self::#ident => to.text(#name),));
            }
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                any = any.or(Some(
                    quote!(Self::#ident(crate::json::Json::read(::serde_json::Value::Null, faults))),
                ));
                reads.extend(quote!(if let Some(given) = value.get(#name) {
                    return Self::#ident(crate::json::Json::read(given.clone(), faults));
                }));
                writes
                    .extend(quote!(Self::#ident(given) => { to.begin(); to.field(#name, given); to.end(); }));
            }
            fields => {
                return Err(Error::new_spanned(fields, "derive(Json) takes variants with one value or none"));
            }
        }
        names.push(name);
    }
    // What is given where nothing fits; the fault that is noted first is the one that is told.
    let any = first.or(any);
    let expected = format!("one of {}", names.join(", "));
    let read = quote! {
        match value.as_str() { #plain _ => {} }
        #reads
        faults.note(#expected, &value);
        #any
    };
    Ok((read, quote! { match self { #writes } }, TokenStream::new()))
}
