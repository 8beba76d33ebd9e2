//! What the attributes refuse, with the words of the compiler's error.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{dto, endpoint};

fn refusal(expanded: syn::Result<TokenStream>) -> String {
    expanded.expect_err("it compiles").to_string()
}

fn of_dto(item: TokenStream) -> syn::Result<TokenStream> {
    dto::expand(TokenStream::new(), item)
}

/// Of a struct with the fields `page_number` and `id`.
fn with(attribute: TokenStream) -> syn::Result<TokenStream> {
    of_dto(quote! {
        #attribute
        pub struct One { pub page_number: Option<u32>, pub id: String }
    })
}

#[test]
fn a_rule_names_fields_that_there_are() {
    assert!(with(quote!(#[shape(one_of("pageNumber", "id"), needs("id", "pageNumber"))])).is_ok());
    let unknown = "there is no field `page`: the fields are pageNumber, id";
    for rule in [
        quote!(one_of("id", "page")),
        quote!(needs("page", "id")),
        quote!(needs("id", "page")),
        quote!(values("page", Colour, "id", "colour")),
        quote!(values("id", Colour, "page", "colour")),
        quote!(texts("page", 9)),
    ] {
        assert_eq!(refusal(with(quote!(#[shape(#rule)]))), unknown, "{rule}");
    }
    assert!(refusal(with(quote!(#[shape(one_of(id))]))).contains("expected the name of a field"));
    assert!(refusal(with(quote!(#[shape(length(1))]))).contains("a type's `shape` takes"));
}

#[test]
fn an_id_is_read_by_a_field_that_there_is() {
    let typed = |path: &str| {
        of_dto(quote! {
            struct One { #[shape(id_type_at = #path)] pub user_id: String, pub options: Option<OptionsDto> }
        })
    };
    assert!(typed("options.userIdType").is_ok());
    assert_eq!(
        refusal(typed("option.userIdType")),
        "there is no field `option`: the fields are userId, options"
    );
}

#[test]
fn an_attribute_of_a_field_is_known_and_of_sense() {
    let field = |attribute: TokenStream, declared: TokenStream| {
        of_dto(quote!(struct One { #[shape(#attribute)] pub id: #declared }))
    };
    assert!(refusal(field(quote!(size = 1..), quote!(String))).contains("unknown: name, ts, len"));
    assert!(refusal(field(quote!(len = 1..5), quote!(String))).contains("write the greatest value itself"));
    assert!(refusal(field(quote!(absent = "[]"), quote!(Option<Json>))).contains("knows \"{}\" only"));
    assert!(refusal(field(quote!(absent = "{}"), quote!(JsonObject))).contains("needs an `Option`"));
}

#[test]
fn a_unit_is_known_and_stands_in_the_documentation() {
    let field = |unit: &str, doc: &str| {
        of_dto(quote!(struct One { #[doc = #doc] #[shape(unit = #unit)] pub expires_in: u32 }))
    };
    assert!(field("seconds", " Seconds until it ends.").is_ok());
    assert!(field("milliseconds", " Until it ends, in milliseconds.").is_ok());
    assert_eq!(
        refusal(field("ms", " Milliseconds.")),
        "a `unit` is one of milliseconds, seconds, minutes, days"
    );
    assert_eq!(refusal(field("seconds", " Until it ends.")), "the documentation has to say seconds");
}

#[test]
fn what_is_no_plain_type_is_refused() {
    assert!(
        refusal(of_dto(quote!(
            struct One(String);
        )))
        .contains("named fields")
    );
    assert!(
        refusal(of_dto(quote!(
            enum One {
                A(String),
            }
        )))
        .contains("plain variants")
    );
    assert!(
        refusal(of_dto(quote!(
            enum One {
                #[shape(secret)]
                A,
            }
        )))
        .contains("`name` only")
    );
    assert!(
        refusal(of_dto(quote!(
            fn one() {}
        )))
        .contains("structs, enums and other names")
    );
    let case = dto::expand(
        quote!(rename_all = "kebab-case"),
        quote!(
            enum One {
                A,
            }
        ),
    );
    assert!(refusal(case).contains("expected camelCase"));
}

#[test]
fn a_call_says_what_a_second_one_does_once() {
    let call = |facts: TokenStream| {
        endpoint::expand(
            facts,
            quote! {
                /// Does it.
                fn do_it(input: One) -> Resp<Two>;
            },
        )
    };
    for facts in [
        quote!(GET "/x"),
        quote!(POST "/x", safe),
        quote!(POST "/x", by_key = RECONCILE, secret,),
        quote!(PUT "/x", safe, query),
    ] {
        assert!(call(facts.clone()).is_ok(), "{facts}");
    }
    for (facts, expected) in [
        (quote!(POST "/x"), "what does a second call do?"),
        (quote!(POST "/x", safe, idempotent), "is said already"),
        (quote!(GET "/x", idempotent), "is said already"),
        (quote!(PATCH "/x", safe), "expected GET, POST, PUT or DELETE"),
        (quote!(GET "x"), "a path begins with `/`"),
        (quote!(GET "/x", query), "the input of a GET or DELETE is its query"),
        (quote!(DELETE "/x", idempotent, query), "the input of a GET or DELETE is its query"),
        (quote!(GET "/x", pages), "unknown: see the table"),
        (quote!(GET "/x", rows(id = "x")), "expected `key`"),
        (quote!(GET "/x", ids(list = "x")), "expected `,`"),
        (quote!(GET "/x", rows(key = "x", more = "y")), "nothing more was expected"),
    ] {
        let found = refusal(call(facts.clone()));
        assert!(found.contains(expected), "{facts}: {found}");
    }
}

#[test]
fn a_call_has_an_input_an_answer_documentation_and_no_body() {
    let call = |function: TokenStream| endpoint::expand(quote!(GET "/x"), function);
    for (function, expected) in [
        (
            quote!(
                #[doc = " D."]
                fn a(input: One) -> Two {
                    two()
                }
            ),
            "in place of the body",
        ),
        (
            quote!(
                #[doc = " D."]
                fn a(input: One);
            ),
            "what does it resolve to?",
        ),
        (
            quote!(
                #[doc = " D."]
                fn a(input: One, more: One) -> Two;
            ),
            "takes one input, or none",
        ),
        (
            quote!(
                fn a(input: One) -> Two;
            ),
            "needs the documentation",
        ),
        (
            quote!(
                #[doc = " Ends */ here."]
                fn a(input: One) -> Two;
            ),
            "would end the comment",
        ),
    ] {
        let found = refusal(call(function.clone()));
        assert!(found.contains(expected), "{function}: {found}");
    }
}
