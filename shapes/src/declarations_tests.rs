//! The declarations that the attributes write.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{dto, endpoint};

fn of_dto(item: TokenStream) -> syn::Result<TokenStream> {
    dto::expand(TokenStream::new(), item)
}

#[test]
fn the_meanings_of_an_enums_values_stand_in_the_documentation_of_the_type() {
    let expanded = of_dto(quote!(
        /// A state.
        enum State {
            /// It works.
            On,
            /// It does not.
            #[shape(name = "off")]
            Off,
        }
    ));
    let expanded = expanded.unwrap().to_string();
    assert!(expanded.contains("- `On`: It works."), "{expanded}");
    assert!(expanded.contains("- `off`: It does not."), "{expanded}");

    // A long list hides the type.
    let many = (0..13).map(|number| quote::format_ident!("Value{number}"));
    let expanded = of_dto(quote!(enum Many { #(#many),* })).unwrap().to_string();
    assert!(!expanded.contains("- `Value1`"), "{expanded}");
}

#[test]
fn a_method_is_declared_with_its_documentation() {
    let expanded = endpoint::expand(
        quote!(GET "/x"),
        quote! {
            /// Lists them.
            ///
            /// All of them.
            fn list_all_of_them(input: AllDto) -> Resp<Vec<OneDto>>;
        },
    );
    let declared = r"export interface ManagementClient {
    /**
     * Lists them.
     *
     * All of them.
     */
    listAllOfThem(input: AllDto, options?: CallOptions): Promise<Resp<OneDto[]>>;
}";
    let expanded = expanded.unwrap().to_string();
    assert!(expanded.contains(&format!("{declared:?}")), "{expanded}");
    assert!(expanded.contains("LIST_ALL_OF_THEM"), "{expanded}");
}

#[test]
fn a_method_may_be_called_by_a_word_of_rust() {
    let expanded = endpoint::expand(
        quote!(POST "/x", non_idempotent),
        quote! {
            /// Publishes it.
            fn r#pub(input: OneDto) -> Resp<TwoDto>;
        },
    );
    let expanded = expanded.unwrap().to_string();
    assert!(expanded.contains("const PUB :") && expanded.contains("    pub(input: OneDto,"), "{expanded}");
}

#[test]
fn a_name_for_an_answer_is_an_interface() {
    let named = of_dto(quote!(
        pub type UserRespDto = Resp<Json>;
    ))
    .unwrap()
    .to_string();
    assert!(named.contains("export interface UserRespDto extends Resp<unknown> {}"), "{named}");
}

#[test]
fn a_call_without_an_input_may_be_given_none() {
    let expanded = endpoint::expand(
        quote!(DELETE "/x", idempotent),
        quote! {
            /// Clears all.
            fn clear_all() -> Resp<OneDto>;
        },
    );
    let declared = "clearAll(input?: Record<string, never>, options?: CallOptions): Promise<Resp<OneDto>>;";
    let expanded = expanded.unwrap().to_string();
    assert!(expanded.contains(declared) && expanded.contains("NoInput"), "{expanded}");
}

#[test]
fn a_type_says_its_typescript() {
    for (declared, expected) in [
        (quote!(String), "string"),
        (quote!(Option<u32>), "number"),
        (quote!(Option<Nullable<bool>>), "boolean | null"),
        (quote!(Vec<Nullable<i32>>), "(number | null)[]"),
        (quote!(Nullable<Vec<JsonObject>>), "Record<string, unknown>[] | null"),
        (quote!(Open<Gender>), "Gender | (string & {})"),
        (quote!(OneOrMany<UserDto>), "UserDto | UserDto[]"),
        (quote!(Vec<TextOr<super::NodeDto>>), "(string | NodeDto)[]"),
        (quote!(Bare<TokenDto>), "TokenDto"),
        (quote!(Nullable<Limited<Vec<String>, 1, 5>>), "string[] | null"),
        (quote!(Either<Limited<String, 1, 500>, JsonObject>), "string | Record<string, unknown>"),
        (quote!(Either<String, Vec<i64>>), "string | number[]"),
    ] {
        let alias = of_dto(quote!(pub type Other = #declared;)).unwrap().to_string();
        assert!(alias.contains(&format!("export type Other = {expected};")), "{alias}");
    }
}
