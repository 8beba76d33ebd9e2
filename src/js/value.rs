//! A JavaScript value as the walkers see it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, JsString, Object};
use wasm_bindgen::prelude::*;

use crate::call::shape::Shape;
use crate::call::value::{TextSize, Value, ValueKind};

#[wasm_bindgen(module = "/src/js/value.js")]
extern "C" {
    #[wasm_bindgen(js_name = kindOf)]
    fn kind_of(value: &JsValue) -> u32;
    #[wasm_bindgen(js_name = textSize)]
    fn text_size(value: &JsValue) -> f64;
    #[wasm_bindgen(js_name = copyObject)]
    fn copy_object(value: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = copyList)]
    fn copy_list(value: &JsValue, most: u32) -> JsValue;
    #[wasm_bindgen(js_name = copyPlain)]
    fn copy_plain(value: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = itemCount)]
    fn item_count(value: &JsValue) -> f64;
    #[wasm_bindgen(js_name = fieldCount)]
    fn field_count(object: &JsValue) -> u32;
    #[wasm_bindgen(js_name = fieldNames)]
    fn field_names(object: &JsValue) -> JsValue;
    fn read(object: &JsValue, name: &JsString) -> JsValue;
    #[wasm_bindgen(js_name = read)]
    fn read_at(list: &JsValue, place: u32) -> JsValue;
    fn write(object: &JsValue, name: &JsString, value: &JsValue);
    #[wasm_bindgen(js_name = write)]
    fn write_at(list: &JsValue, place: u32, value: &JsValue);
    #[wasm_bindgen(js_name = toJson)]
    fn to_json(value: &JsValue) -> Option<String>;
    #[wasm_bindgen(js_name = parseJson)]
    fn parse_json(text: &JsValue) -> JsValue;
}

/// The place of a shape in memory, which tells it from every other, and its names.
type NamesOf = (*const Shape, Rc<[JsString]>);

thread_local! {
    /// The names of each shape as JavaScript strings: they cross the border once.
    static NAMES: RefCell<Vec<NamesOf>> = const { RefCell::new(Vec::new()) };
}

impl Value for JsValue {
    type Names = Rc<[JsString]>;

    fn names(shape: &'static Shape) -> Self::Names {
        NAMES.with_borrow_mut(|known| {
            match known.binary_search_by_key(&std::ptr::from_ref(shape), |row| row.0) {
                Ok(place) => known.get(place).map_or_else(|| Rc::from([]), |row| Rc::clone(&row.1)),
                Err(place) => {
                    let names: Rc<[JsString]> =
                        shape.fields.iter().map(|field| JsString::from(field.name)).collect();
                    known.insert(place, (std::ptr::from_ref(shape), Rc::clone(&names)));
                    names
                }
            }
        })
    }

    fn kind(&self) -> ValueKind {
        const KINDS: [ValueKind; 12] = [
            ValueKind::Undefined,
            ValueKind::Null,
            ValueKind::Boolean,
            ValueKind::Number,
            ValueKind::Text,
            ValueKind::List,
            ValueKind::Object,
            ValueKind::BigInt,
            ValueKind::Symbol,
            ValueKind::Function,
            ValueKind::Instance,
            ValueKind::Unreadable,
        ];
        KINDS.get(kind_of(self) as usize).copied().unwrap_or(ValueKind::Unreadable)
    }

    fn boolean(&self) -> Option<bool> {
        self.as_bool()
    }

    fn number(&self) -> Option<f64> {
        self.as_f64()
    }

    fn text(&self) -> Option<String> {
        self.as_string()
    }

    fn text_size(&self) -> TextSize {
        match text_size(self) {
            -1.0 => TextSize::NotText,
            -2.0 => TextSize::Broken,
            size => {
                let size = size as u64;
                let units = u32::try_from(size / 2).unwrap_or(u32::MAX);
                if size % 2 == 1 { TextSize::Blank(units) } else { TextSize::Units(units) }
            }
        }
    }

    fn copy_object(&self) -> Option<Self> {
        defined(copy_object(self))
    }

    fn copy_list(&self, most: u32) -> Option<Self> {
        defined(copy_list(self, most))
    }

    fn copy_plain(&self) -> Option<Self> {
        defined(copy_plain(self)).map(|boxed| read_at(&boxed, 0))
    }

    fn field_count(&self) -> u32 {
        field_count(self)
    }

    fn field_names(&self) -> Vec<String> {
        let names = field_names(self);
        (0..names.item_count()).filter_map(|place| names.item(place).as_string()).collect()
    }

    fn field(&self, names: &Self::Names, place: usize) -> Self {
        names.get(place).map_or(Self::UNDEFINED, |name| read(self, name))
    }

    fn set_field(&self, names: &Self::Names, place: usize, value: &Self) {
        if let Some(name) = names.get(place) {
            write(self, name, value);
        }
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

    fn item(&self, place: u32) -> Self {
        read_at(self, place)
    }

    fn set_item(&self, place: u32, value: &Self) {
        write_at(self, place, value);
    }

    fn empty_object() -> Self {
        Object::new().into()
    }

    fn list_of(item: &Self) -> Self {
        Array::of1(item).into()
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
