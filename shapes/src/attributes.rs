//! What is read from `#[serde(…)]` and `#[shape(…)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::meta::ParseNestedMeta;
use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Expr, ExprRange, LitStr, RangeLimits, Result, Token};

/// The part of serde's attributes that decides how a name is written and whether it may be absent.
#[derive(Default)]
pub struct Serde {
    pub rename: Option<String>,
    pub rename_all: Option<String>,
    pub may_be_absent: bool,
}

impl Serde {
    pub fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut serde = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("rename") {
                    serde.rename = Some(text(&meta)?);
                } else if meta.path.is_ident("rename_all") {
                    serde.rename_all = Some(text(&meta)?);
                } else {
                    serde.may_be_absent |=
                        meta.path.is_ident("default") || meta.path.is_ident("skip_serializing_if");
                    skip_value(&meta)?;
                }
                Ok(())
            })?;
        }
        Ok(serde)
    }

    /// The name on the wire of a field or variant called `name` in Rust.
    pub fn name_of(&self, name: &str, container: &Self) -> Result<String> {
        if let Some(rename) = &self.rename {
            return Ok(rename.clone());
        }
        match container.rename_all.as_deref() {
            None => Ok(name.to_owned()),
            Some("camelCase") => Ok(camel(name)),
            Some("snake_case") => Ok(snake(name)),
            Some("SCREAMING_SNAKE_CASE") => Ok(snake(name).to_ascii_uppercase()),
            Some(other) => Err(Error::new(
                proc_macro2::Span::call_site(),
                format!("Shape cannot follow rename_all = {other:?}"),
            )),
        }
    }
}

/// The calls that refine a field's `Kind` and the `Field` itself.
#[derive(Default)]
pub struct Refinements {
    pub of_kind: TokenStream,
    pub of_field: TokenStream,
}

impl Refinements {
    pub fn read(attributes: &[Attribute]) -> Result<Self> {
        let mut refinements = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("shape")) {
            attribute.parse_nested_meta(|meta| refinements.add(&meta))?;
        }
        Ok(refinements)
    }

    fn add(&mut self, meta: &ParseNestedMeta) -> Result<()> {
        if meta.path.is_ident("len") {
            let (least, most) = bounds(meta, quote!(0), quote!(u32::MAX))?;
            self.of_kind.extend(quote!(.len(#least, #most)));
        } else if meta.path.is_ident("range") {
            let (least, most) = bounds(meta, quote!(i64::MIN), quote!(i64::MAX))?;
            self.of_kind.extend(quote!(.range(#least, #most)));
        } else if meta.path.is_ident("format") {
            let variant: syn::Ident = meta.value()?.parse::<LitStr>()?.parse()?;
            self.of_kind.extend(quote!(.format(crate::call::shape::Format::#variant)));
        } else if meta.path.is_ident("read_as") {
            let path = text(meta)?;
            let steps = path.split('.');
            self.of_field.extend(quote!(.read_as(&[#(#steps),*])));
        } else if meta.path.is_ident("absent") {
            match text(meta)?.as_str() {
                "{}" => self.of_field.extend(quote!(.absent_as_empty_object())),
                _ => return Err(meta.error("`absent` knows \"{}\" only")),
            }
        } else if meta.path.is_ident("secret") {
            self.of_field.extend(quote!(.secret()));
        } else if meta.path.is_ident("blank") {
            self.of_field.extend(quote!(.blank()));
        } else {
            return Err(
                meta.error("unknown `shape` attribute: len, range, format, read_as, absent, secret, blank")
            );
        }
        Ok(())
    }
}

/// The rules over several fields, from the attributes of the struct itself.
pub fn rules(attributes: &[Attribute]) -> Result<Vec<TokenStream>> {
    let mut rules = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("shape")) {
        attribute.parse_nested_meta(|meta| {
            rules.push(rule(&meta)?);
            Ok(())
        })?;
    }
    Ok(rules)
}

fn rule(meta: &ParseNestedMeta) -> Result<TokenStream> {
    let inside;
    syn::parenthesized!(inside in meta.input);
    let parts: Vec<Expr> = Punctuated::<Expr, Token![,]>::parse_terminated(&inside)?.into_iter().collect();
    let rule = quote!(crate::call::shape::Rule);
    match parts.as_slice() {
        fields if meta.path.is_ident("one_of") => Ok(quote!(#rule::OneOf(&[#(#fields),*]))),
        [field, other] if meta.path.is_ident("needs") => Ok(quote!(#rule::Needs(#field, #other))),
        [field, values, of, is] if meta.path.is_ident("values") => {
            Ok(quote!(#rule::Values { field: #field, of: #of, is: #is, values: #values::VALUES }))
        }
        [field, most] if meta.path.is_ident("texts") => Ok(quote!(#rule::Texts(#field, #most))),
        _ => Err(meta.error(
            "a struct's `shape` takes one_of(…), needs(field, other), values(field, Enum, of, is), texts(field, most)",
        )),
    }
}

fn bounds(
    meta: &ParseNestedMeta,
    least: TokenStream,
    most: TokenStream,
) -> Result<(TokenStream, TokenStream)> {
    let range: ExprRange = meta.value()?.parse()?;
    if matches!((&range.limits, &range.end), (RangeLimits::HalfOpen(_), Some(_))) {
        return Err(Error::new_spanned(&range, "write the greatest value itself: `..=`"));
    }
    let least = range.start.map_or(least, |start| quote!(#start));
    let most = range.end.map_or(most, |end| quote!(#end));
    Ok((least, most))
}

fn text(meta: &ParseNestedMeta) -> Result<String> {
    Ok(meta.value()?.parse::<LitStr>()?.value())
}

fn skip_value(meta: &ParseNestedMeta) -> Result<()> {
    if meta.input.peek(Token![=]) {
        meta.value()?.parse::<syn::Expr>()?;
    } else if meta.input.peek(syn::token::Paren) {
        meta.parse_nested_meta(|inner| skip_value(&inner))?;
    }
    Ok(())
}

/// `organization_code` of a field and `OrganizationCode` of a variant -> `organizationCode`, as serde does it.
fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split('_') {
        let mut letters = word.chars();
        let first = letters.next();
        camel.extend(first.map(|first| {
            if camel.is_empty() { first.to_ascii_lowercase() } else { first.to_ascii_uppercase() }
        }));
        camel.push_str(letters.as_str());
    }
    camel
}

/// `OpenDepartmentId` -> `open_department_id`, as serde does it.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (place, letter) in name.char_indices() {
        if place > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
