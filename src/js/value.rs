//! A JavaScript value as the walkers see it.

use std::cell::RefCell;

use js_sys::{Array, JsString, Object};
use wasm_bindgen::prelude::*;

use crate::call::shape::ceiling;
use crate::call::table::Shape;
use crate::call::value::{Tag, Value};

#[wasm_bindgen(module = "/src/js/value.js")]
extern "C" {
    fn tag(value: &JsValue) -> u32;
    #[wasm_bindgen(js_name = copyList)]
    fn copy_list(value: &JsValue, max: u32) -> JsValue;
    #[wasm_bindgen(js_name = hasRoom)]
    fn has_room() -> bool;
    #[wasm_bindgen(js_name = itemCount)]
    fn item_count(value: &JsValue) -> f64;
    #[wasm_bindgen(js_name = tagFields)]
    fn tag_fields(object: &JsValue, names: &JsValue, tags: *mut u32, count: usize);
    #[wasm_bindgen(js_name = copyAndTag)]
    fn copy_and_tag(value: &JsValue, names: &JsValue, tags: *mut u32, count: usize, max: u32) -> JsValue;
    #[wasm_bindgen(js_name = tagItems)]
    fn tag_items(list: &JsValue, first: u32, tags: *mut u32, count: usize);
    #[wasm_bindgen(js_name = textStart)]
    fn text_start(value: &JsValue, max: u32) -> Option<String>;
    #[wasm_bindgen(js_name = useMemory)]
    fn use_memory(memory: &JsValue);
    #[wasm_bindgen(js_name = fieldNames)]
    fn field_names(object: &JsValue) -> JsValue;
    fn read(object: &JsValue, name: &JsString) -> JsValue;
    #[wasm_bindgen(js_name = read)]
    fn read_at(list: &JsValue, index: u32) -> JsValue;
    #[wasm_bindgen(js_name = readField)]
    fn read_field(object: &JsValue, names: &JsValue, index: u32) -> JsValue;
    fn write(object: &JsValue, name: &JsString, value: &JsValue);
    #[wasm_bindgen(js_name = write)]
    fn write_at(list: &JsValue, index: u32, value: &JsValue);
    #[wasm_bindgen(js_name = writeField)]
    fn write_field(object: &JsValue, names: &JsValue, index: u32, value: &JsValue);
}

#[wasm_bindgen(module = "/src/js/free_form.js")]
extern "C" {
    #[wasm_bindgen(js_name = copyFreeForm)]
    fn copy_free_form(
        value: &JsValue,
        as_object: bool,
        deepest: u32,
        max: u32,
        longest_list: u32,
        longest_text: u32,
        found: *mut u32,
    ) -> JsValue;
    #[wasm_bindgen(js_name = tagTroubles)]
    fn tag_troubles(copy: &JsValue, names: &JsValue, tags: *mut u32, count: usize);
}

#[wasm_bindgen(module = "/src/js/json.js")]
extern "C" {
    #[wasm_bindgen(js_name = toJson)]
    fn to_json(value: &JsValue) -> Option<String>;
    #[wasm_bindgen(js_name = parseJson)]
    fn parse_json(text: &JsValue) -> JsValue;
}

/// A shape, known by its address in memory, and its names.
type NamesOf = (&'static Shape, &'static JsValue);

thread_local! {
    /// The names of each shape as JavaScript strings: they cross the border once.
    static NAMES: RefCell<Vec<NamesOf>> = const { RefCell::new(Vec::new()) };
}

impl Value for JsValue {
    fn names(shape: &'static Shape) -> &'static Self {
        NAMES.with_borrow_mut(|known| {
            if let Some((_, names)) = known.iter().find(|(of, _)| std::ptr::eq(*of, shape)) {
                return *names;
            }
            // Every walk begins here, so the memory is known before anything is tagged.
            if known.is_empty() {
                use_memory(&wasm_bindgen::memory());
            }
            let names: Array = shape.fields.iter().map(|field| Self::from(field.name)).collect();
            // There are as many shapes as types in the program: this is no leak that grows.
            let names: &Self = Box::leak(Box::new(names.into()));
            known.push((shape, names));
            names
        })
    }

    fn tag(&self) -> Tag {
        Tag(tag(self))
    }

    fn number(&self) -> Option<f64> {
        self.as_f64()
    }

    fn text(&self) -> Option<String> {
        self.as_string()
    }

    fn text_start(&self, max: u32) -> Option<String> {
        text_start(self, max)
    }

    fn copy_list(&self, max: u32) -> Option<Self> {
        defined(copy_list(self, max))
    }

    fn copy_free_form(&self, as_object: bool, found: &mut [u32; 2]) -> Self {
        let (deepest, found) = (ceiling::DEPTH - 1, found.as_mut_ptr());
        copy_free_form(self, as_object, deepest, ceiling::NODES, ceiling::ITEMS, ceiling::TEXT, found)
    }

    fn tag_troubles(&self, names: Option<&Self>, tags: &mut [u32]) {
        tag_troubles(self, names.unwrap_or(&Self::UNDEFINED), tags.as_mut_ptr(), tags.len());
    }

    fn copy_and_tag(&self, names: &Self, tags: &mut [u32]) -> Option<Self> {
        defined(copy_and_tag(self, names, tags.as_mut_ptr(), tags.len(), ceiling::ITEMS))
    }

    fn tag_fields(&self, names: &Self, tags: &mut [u32]) {
        tag_fields(self, names, tags.as_mut_ptr(), tags.len());
    }

    fn field(&self, names: &Self, index: u32) -> Self {
        read_field(self, names, index)
    }

    fn set_field(&self, names: &Self, index: u32, value: &Self) {
        write_field(self, names, index, value);
    }

    fn field_names(&self) -> Self {
        field_names(self)
    }

    fn named(&self, name: &str) -> Self {
        read(self, &JsString::from(name))
    }

    fn set_named(&self, name: &str, value: &Self) {
        write(self, &JsString::from(name), value);
    }

    fn item_count(&self) -> u32 {
        item_count(self) as u32
    }

    fn tag_items(&self, first: u32, tags: &mut [u32]) {
        tag_items(self, first, tags.as_mut_ptr(), tags.len());
    }

    fn item(&self, index: u32) -> Self {
        read_at(self, index)
    }

    fn set_item(&self, index: u32, value: &Self) {
        write_at(self, index, value);
    }

    fn has_room() -> bool {
        has_room()
    }

    fn empty_object() -> Self {
        Object::new().into()
    }

    fn list_of(item: &Self) -> Self {
        Array::of1(item).into()
    }

    fn empty_list() -> Self {
        Array::new().into()
    }

    fn from_text(value: &str) -> Self {
        Self::from_str(value)
    }

    fn from_boolean(value: bool) -> Self {
        Self::from_bool(value)
    }

    fn from_number(value: f64) -> Self {
        Self::from_f64(value)
    }

    fn to_json(&self) -> Option<String> {
        to_json(self)
    }

    fn parse_json(&self) -> Option<Self> {
        defined(parse_json(self))
    }
}

fn defined(value: JsValue) -> Option<JsValue> {
    (!value.is_undefined()).then_some(value)
}
