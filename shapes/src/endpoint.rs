//! `#[endpoint]`: a function without a body becomes the data of a call, and a method in the package's declarations.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Expr, FnArg, Ident, LitStr, Result, ReturnType, Token, TraitItemFn, Type};

use crate::names::Case;
use crate::typescript::{self, comment, section};

/// What stands in the attribute.
struct Facts {
    method: TokenStream,
    path: LitStr,
    idempotency: TokenStream,
    parts: TokenStream,
    in_query: bool,
    secret: bool,
}

impl Parse for Facts {
    fn parse(input: ParseStream) -> Result<Self> {
        let method: Ident = input.parse()?;
        let path: LitStr = input.parse()?;
        if !path.value().starts_with('/') {
            return Err(Error::new_spanned(path, "a path begins with `/`"));
        }
        let (variant, mut idempotency) = match method.to_string().as_str() {
            "GET" => (quote!(Get), Some(quote!(Safe))),
            "POST" => (quote!(Post), None),
            "PUT" => (quote!(Put), None),
            "DELETE" => (quote!(Delete), None),
            _ => return Err(Error::new_spanned(method, "expected GET, POST, PUT or DELETE")),
        };
        let has_body = matches!(method.to_string().as_str(), "POST" | "PUT");
        let method = quote!(crate::call::endpoint::Method::#variant);
        let mut parts = quote!(Whole);
        let mut in_query = false;
        let mut secret = false;
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            let word: Ident = input.parse()?;
            let twice = || Error::new_spanned(&word, "what a second call does is said already");
            match word.to_string().as_str() {
                "safe" if idempotency.is_none() => idempotency = Some(quote!(Safe)),
                "idempotent" if idempotency.is_none() => idempotency = Some(quote!(Idempotent)),
                "non_idempotent" if idempotency.is_none() => idempotency = Some(quote!(NonIdempotent)),
                "by_key" if idempotency.is_none() => {
                    input.parse::<Token![=]>()?;
                    let lookup: Expr = input.parse()?;
                    idempotency = Some(quote!(ByKey(&#lookup)));
                }
                "safe" | "idempotent" | "non_idempotent" | "by_key" => return Err(twice()),
                "rows" => {
                    let [key] = named_texts(input, ["key"])?;
                    parts = quote!(Pages { key: #key });
                }
                "ids" => {
                    let [list, key] = named_texts(input, ["list", "key"])?;
                    parts = quote!(Ids(&crate::call::endpoint::Ids { list: #list, key: #key }));
                }
                "query" if has_body => in_query = true,
                "query" => return Err(Error::new_spanned(word, "the input of a GET or DELETE is its query")),
                "secret" => secret = true,
                _ => return Err(Error::new_spanned(word, "unknown: see the table of `endpoint`")),
            }
        }
        let Some(idempotency) = idempotency else {
            let wanted = "what does a second call do? safe, idempotent, non_idempotent or by_key = …";
            return Err(Error::new_spanned(path, wanted));
        };
        Ok(Self { method, path, idempotency, parts, in_query, secret })
    }
}

/// `(key = "…", …)`, each in its place.
fn named_texts<const N: usize>(input: ParseStream, names: [&str; N]) -> Result<[LitStr; N]> {
    let inside;
    syn::parenthesized!(inside in input);
    let mut texts = Vec::new();
    for name in names {
        if !texts.is_empty() {
            inside.parse::<Token![,]>()?;
        }
        let found: Ident = inside.parse()?;
        if found != name {
            return Err(Error::new_spanned(found, format!("expected `{name}`")));
        }
        inside.parse::<Token![=]>()?;
        texts.push(inside.parse::<LitStr>()?);
    }
    if !inside.is_empty() {
        return Err(inside.error("nothing more was expected"));
    }
    <[LitStr; N]>::try_from(texts).map_err(|_| inside.error("a value is missing"))
}

pub fn expand(arguments: TokenStream, item: TokenStream) -> Result<TokenStream> {
    let Facts { method, path, idempotency, parts, in_query, secret } = syn::parse2(arguments)?;
    let function: TraitItemFn = syn::parse2(item)?;
    if let Some(body) = &function.default {
        return Err(Error::new_spanned(body, "a call is facts only: `;` in place of the body"));
    }
    // `pub` is a method of the API, and a word of Rust: `r#pub`.
    let written = &function.sig.ident.unraw();
    let name = Case::Camel.of(&written.to_string());
    let input = input(&function)?;
    let ReturnType::Type(_, answer) = &function.sig.output else {
        return Err(Error::new_spanned(&function.sig, "what does it resolve to? `-> Resp<…>`"));
    };
    let docs = comment(&function.attrs, "    ")?;
    if docs.is_empty() {
        return Err(Error::new_spanned(written, "a method needs the documentation that its users read"));
    }
    let gives = typescript::of(answer)?;
    let takes = match input {
        Some(input) => format!("input: {}", typescript::of(input)?),
        None => "input?: Record<string, never>".to_owned(),
    };
    let request = input.map_or_else(|| quote!(crate::call::field_types::NoInput), |input| quote!(#input));
    let declaration = format!(
        "export interface ManagementClient {{\n{docs}    {name}({takes}, options?: CallOptions): Promise<{gives}>;\n}}"
    );
    let section = section(&declaration);
    let constant = format_ident!("{}", written.to_string().to_ascii_uppercase(), span = written.span());
    let secret = secret.then(|| quote!(.secret()));
    let doc = format!("`{name}`.");
    Ok(quote! {
        #section
        #[doc = #doc]
        pub const #constant: crate::call::endpoint::Endpoint<&'static str> = crate::call::endpoint::Endpoint {
            name: #name,
            method: #method,
            path: #path,
            in_query: #in_query,
            idempotency: crate::call::endpoint::Idempotency::#idempotency,
            parts: crate::call::endpoint::Parts::#parts,
            request: #request::SHAPE.name,
            answer: <#answer as crate::call::shape::Answer>::DATA #secret,
            answers_secrets: false,
        };
    })
}

/// What the call takes, if it takes anything.
fn input(function: &TraitItemFn) -> Result<Option<&Type>> {
    let mut inputs = function.sig.inputs.iter();
    match (inputs.next(), inputs.next()) {
        (None, _) => Ok(None),
        (Some(FnArg::Typed(input)), None) => Ok(Some(&input.ty)),
        _ => Err(Error::new_spanned(&function.sig, "a call takes one input, or none")),
    }
}
