//! `#[shape(…)]`: what refines a field, and the rules that a type carries.

use proc_macro2::TokenStream;
use quote::quote;
use syn::meta::ParseNestedMeta;
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, ExprLit, ExprRange, Lit, LitStr, RangeLimits, Result, Token};

/// What a number can count.
const UNITS: [&str; 4] = ["milliseconds", "seconds", "minutes", "days"];

/// What a field or a variant carries.
#[derive(Default)]
pub struct Refinements {
    pub name: Option<String>,
    pub ts: Option<String>,
    pub of_kind: TokenStream,
    pub of_field: TokenStream,
    pub absent: bool,
    /// What the documentation has to name.
    pub unit: Option<LitStr>,
    /// The first step of `id_type_at`, a field of the same type.
    pub id_type_at: Option<(String, LitStr)>,
}

/// Takes the attributes `#[shape(…)]` off, since rustc knows no such.
pub fn take(attributes: &mut Vec<Attribute>) -> Vec<Attribute> {
    let (own, others) =
        std::mem::take(attributes).into_iter().partition(|attribute| attribute.path().is_ident("shape"));
    *attributes = others;
    own
}

impl Refinements {
    pub fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut refinements = Self::default();
        for attribute in attributes {
            attribute.parse_nested_meta(|meta| refinements.add(&meta))?;
        }
        Ok(refinements)
    }

    fn add(&mut self, meta: &ParseNestedMeta) -> Result<()> {
        if meta.path.is_ident("name") {
            self.name = Some(text(meta)?.value());
        } else if meta.path.is_ident("ts") {
            self.ts = Some(text(meta)?.value());
        } else if meta.path.is_ident("len") {
            let (min, max) = bounds(meta, quote!(0), quote!(u32::MAX))?;
            self.of_kind.extend(quote!(.len(#min, #max)));
        } else if meta.path.is_ident("range") {
            let (min, max) = bounds(meta, quote!(i64::MIN), quote!(i64::MAX))?;
            self.of_kind.extend(quote!(.range(#min, #max)));
        } else if meta.path.is_ident("format") {
            let variant: syn::Ident = text(meta)?.parse()?;
            self.of_kind.extend(quote!(.format(crate::call::format::Format::#variant)));
        } else if meta.path.is_ident("id_type_at") {
            let path = text(meta)?;
            let written = path.value();
            let steps: Vec<_> = written.split('.').collect();
            self.of_field.extend(quote!(.id_type_at(&[#(#steps),*])));
            self.id_type_at = steps.first().map(|step| ((*step).to_owned(), path));
        } else if meta.path.is_ident("absent") {
            match text(meta)?.value().as_str() {
                "{}" => self.of_field.extend(quote!(.absent_as_empty_object())),
                _ => return Err(meta.error("`absent` knows \"{}\" only")),
            }
            self.absent = true;
        } else if meta.path.is_ident("unit") {
            let unit = text(meta)?;
            if !UNITS.contains(&unit.value().as_str()) {
                return Err(Error::new_spanned(&unit, format!("a `unit` is one of {}", UNITS.join(", "))));
            }
            self.of_field.extend(quote!(.unit(#unit)));
            self.unit = Some(unit);
        } else if meta.path.is_ident("secret") {
            self.of_field.extend(quote!(.secret()));
        } else if meta.path.is_ident("blank") {
            self.of_field.extend(quote!(.blank()));
        } else {
            let known =
                "unknown: name, ts, len, range, format, unit, id_type_at, absent, secret and blank are known";
            return Err(meta.error(known));
        }
        Ok(())
    }
}

/// The rules over several fields, whose names on the wire are `names`.
pub fn rules(attributes: &[Attribute], names: &[String]) -> Result<Vec<TokenStream>> {
    let mut rules = Vec::new();
    for attribute in attributes {
        attribute.parse_nested_meta(|meta| {
            rules.push(rule(&meta, names)?);
            Ok(())
        })?;
    }
    Ok(rules)
}

fn rule(meta: &ParseNestedMeta, names: &[String]) -> Result<TokenStream> {
    let inside;
    syn::parenthesized!(inside in meta.input);
    let parts: Vec<Expr> = Punctuated::<Expr, Token![,]>::parse_terminated(&inside)?.into_iter().collect();
    let rule = quote!(crate::call::shape::Rule);
    let (fields, written): (&[&Expr], _) = match parts.as_slice() {
        fields if meta.path.is_ident("one_of") => {
            (&fields.iter().collect::<Vec<_>>()[..], quote!(#rule::OneOf(&[#(#fields),*])))
        }
        [field, other] if meta.path.is_ident("needs") => {
            (&[field, other], quote!(#rule::Needs(#field, #other)))
        }
        [field, values, of, is] if meta.path.is_ident("values") => {
            (&[field, of], quote!(#rule::Values { field: #field, of: #of, is: #is, values: #values::VALUES }))
        }
        [field, max] if meta.path.is_ident("texts") => (&[field], quote!(#rule::Texts(#field, #max))),
        _ => {
            return Err(meta.error(
                "a type's `shape` takes one_of(…), needs(field, other), values(field, Enum, of, is), texts(field, max)",
            ));
        }
    };
    for field in fields {
        match field {
            Expr::Lit(ExprLit { lit: Lit::Str(name), .. }) => exists(&name.value(), name, names)?,
            other => return Err(Error::new_spanned(other, "expected the name of a field")),
        }
    }
    Ok(written)
}

/// Refuses the name of a field that the type does not have.
pub fn exists(name: &str, at: &LitStr, names: &[String]) -> Result<()> {
    if names.iter().any(|known| known == name) {
        return Ok(());
    }
    Err(Error::new_spanned(at, format!("there is no field `{name}`: the fields are {}", names.join(", "))))
}

fn bounds(meta: &ParseNestedMeta, min: TokenStream, max: TokenStream) -> Result<(TokenStream, TokenStream)> {
    let range: ExprRange = meta.value()?.parse()?;
    if matches!((&range.limits, &range.end), (RangeLimits::HalfOpen(_), Some(_))) {
        return Err(Error::new_spanned(&range, "write the greatest value itself: `..=`"));
    }
    let min = range.start.map_or(min, |start| quote!(#start));
    let max = range.end.map_or(max, |end| quote!(#end));
    Ok((min, max))
}

fn text(meta: &ParseNestedMeta) -> Result<LitStr> {
    meta.value()?.parse()
}

/// The text of an attribute, if it is documentation.
pub fn doc_line(attribute: &Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else { return None };
    attribute.path().is_ident("doc").then(|| line.value())
}
