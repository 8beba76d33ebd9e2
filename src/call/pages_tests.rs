//! The ways of paging that the API has, over types of the tests.

use genauth_management_shapes::{dto, endpoint};
use wasm_bindgen_test::wasm_bindgen_test;

use super::field_types::{Bare, Json, JsonObject, Resp};
use super::pages::paging;

#[dto]
struct AnyDto {
    code: String,
}
#[dto]
struct PageDto {
    page: Option<u32>,
    limit: Option<u32>,
}
#[dto]
struct LimitedDto {
    page: u32,
    #[shape(range = 1..=20)]
    limit: u32,
}
#[dto]
struct TextsDto {
    page: Option<String>,
    limit: Option<String>,
}
#[dto]
struct NumberedDto {
    page_no: Option<u32>,
    page_size: Option<u32>,
}
#[dto]
struct IndexedDto {
    start_index: Option<u32>,
    #[shape(range = 1..=50)]
    max_size: Option<u32>,
}
#[dto]
struct ScrolledDto {
    #[shape(range = 1..=5000)]
    size: u32,
    scroll_id: Option<String>,
}
#[dto]
struct OptionsDto {
    pagination: Option<PageDto>,
}
#[dto]
struct NestedDto {
    filter: AnyDto,
    options: OptionsDto,
}
#[dto]
struct RowDto {
    code: String,
    row_id: String,
    parent_id: String,
}
#[dto]
struct ListDto {
    list: Vec<RowDto>,
}
#[dto]
struct CountedDto {
    total_count: u32,
    count: u32,
    list: Vec<RowDto>,
}
#[dto]
struct TotalDto {
    total: u32,
    data: Vec<RowDto>,
}
#[dto]
struct CountsDto {
    all: u32,
    visible: u32,
}
#[dto]
struct ManyCountsDto {
    count: CountsDto,
    list: Vec<RowDto>,
}
#[dto]
struct IndexDto {
    next_start_index: i32,
    truncated: bool,
    list: Vec<RowDto>,
}
#[dto]
struct ScrollDto {
    scroll_id: String,
    list: Vec<String>,
}
#[dto]
struct UndescribedDto {
    list: Vec<Json>,
}
#[dto]
struct BesideDto {
    status_code: u32,
    message: String,
    list: Vec<RowDto>,
}

/// Counted.
#[endpoint(GET "/counted", rows(key = "rowId,code"))]
fn counted(input: PageDto) -> Resp<CountedDto>;

/// The answer is the page.
#[endpoint(GET "/bare", rows(key = "rowId"))]
fn bare(input: LimitedDto) -> Resp<Vec<RowDto>>;

/// The page is asked for below.
#[endpoint(GET "/nested", rows(key = "rowId"))]
fn nested(input: NestedDto) -> Resp<ListDto>;

/// Rows without a key.
#[endpoint(GET "/texts", rows(key = ""))]
fn texts(input: PageDto) -> Resp<Vec<String>>;

/// Numbers as texts.
#[endpoint(GET "/textual", rows(key = "rowId"))]
fn textual(input: TextsDto) -> Resp<CountedDto>;

/// By other names, `data` in `data`, and a total of another name.
#[endpoint(GET "/numbered", rows(key = "rowId"))]
fn numbered(input: NumberedDto) -> Resp<TotalDto>;

/// A total that counts more than the rows.
#[endpoint(GET "/many-counts", rows(key = "rowId"))]
fn many_counts(input: PageDto) -> Resp<ManyCountsDto>;

/// By index.
#[endpoint(GET "/indexed", rows(key = "rowId"))]
fn indexed(input: IndexedDto) -> Resp<IndexDto>;

/// By scroll.
#[endpoint(POST "/scrolled", safe, rows(key = ""))]
fn scrolled(input: ScrolledDto) -> Resp<ScrollDto>;

/// No source describes the rows.
#[endpoint(GET "/undescribed", rows(key = ""))]
fn undescribed(input: PageDto) -> Resp<UndescribedDto>;

/// Rows are any objects.
#[endpoint(GET "/free", rows(key = ""))]
fn free(input: PageDto) -> Resp<Vec<JsonObject>>;

/// The list beside the envelope.
#[endpoint(GET "/beside", rows(key = "rowId"))]
fn beside(input: PageDto) -> Bare<BesideDto>;

/// The answer does not say where the next page begins.
#[endpoint(GET "/lost", rows(key = "rowId"))]
fn lost(input: IndexedDto) -> Resp<ListDto>;

/// No page is asked for.
#[endpoint(GET "/unpaged", rows(key = ""))]
fn unpaged(input: AnyDto) -> Resp<ListDto>;

/// No rows are answered.
#[endpoint(GET "/one")]
fn one(input: PageDto) -> Resp<RowDto>;

crate::table!(
    TABLE,
    [
        AnyDto,
        PageDto,
        LimitedDto,
        TextsDto,
        NumberedDto,
        IndexedDto,
        ScrolledDto,
        OptionsDto,
        NestedDto,
        RowDto,
        ListDto,
        CountedDto,
        TotalDto,
        CountsDto,
        ManyCountsDto,
        IndexDto,
        ScrollDto,
        UndescribedDto,
        BesideDto
    ],
    [
        COUNTED,
        BARE,
        NESTED,
        TEXTS,
        TEXTUAL,
        NUMBERED,
        MANY_COUNTS,
        INDEXED,
        SCROLLED,
        UNDESCRIBED,
        FREE,
        BESIDE,
        LOST,
        UNPAGED,
        ONE
    ]
);

/// How a call is paged, in one line.
fn found(name: &str) -> Option<String> {
    let mut calls = (0..TABLE.endpoint_count()).filter_map(|index| TABLE.endpoint(index));
    let paging = paging(calls.find(|call| call.name == name).unwrap())?;
    let path = paging.path.replace(',', ".");
    let path = if path.is_empty() { path } else { path + "." };
    let form = if paging.texts { " as texts" } else { "" };
    let required = if paging.required { ", required" } else { "" };
    let style = paging.style;
    let next = if style.next.is_empty() { String::new() } else { format!(", next {}", style.next) };
    let total = if paging.total.is_empty() { String::new() } else { format!(" of {}", paging.total) };
    Some(format!(
        "{path}{}/{}{form}{required}, {} at a time{next}; {}{total}: {} by {}",
        style.page,
        style.size,
        paging.rows_at_once,
        paging.list.join(".").trim_matches('.'),
        paging.row,
        paging.key
    ))
}

#[wasm_bindgen_test(unsupported = test)]
fn each_way_of_paging_is_read_from_the_types() {
    for (name, expected) in [
        ("counted", "page/limit, 50 at a time; data.list of totalCount: RowDto by rowId,code"),
        ("bare", "page/limit, required, 20 at a time; data: RowDto by rowId"),
        ("nested", "options.pagination.page/limit, 50 at a time; data.list: RowDto by rowId"),
        ("texts", "page/limit, 50 at a time; data: string by "),
        ("textual", "page/limit as texts, 50 at a time; data.list of totalCount: RowDto by rowId"),
        ("numbered", "pageNo/pageSize, 50 at a time; data.data of total: RowDto by rowId"),
        ("indexed", "startIndex/maxSize, 50 at a time, next nextStartIndex; data.list: RowDto by rowId"),
        ("scrolled", "scrollId/size, required, 500 at a time, next scrollId; data.list: string by "),
        ("undescribed", "page/limit, 50 at a time; data.list: unknown by "),
        ("free", "page/limit, 50 at a time; data: Record<string, unknown> by "),
        ("beside", "page/limit, 50 at a time; list: RowDto by rowId"),
    ] {
        assert_eq!(found(name).as_deref(), Some(expected), "{name}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn counts_that_do_not_heed_the_filter_are_no_total() {
    let expected = "page/limit, 50 at a time; data.list: RowDto by rowId";
    assert_eq!(found("manyCounts").as_deref(), Some(expected));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_call_without_pages_or_without_rows_or_without_a_way_to_the_next_is_none() {
    for name in ["unpaged", "one", "lost"] {
        assert_eq!(found(name), None, "{name}");
    }
}
