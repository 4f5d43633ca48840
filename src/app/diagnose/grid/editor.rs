//! The active cell.

use super::Spot;
use super::keys::Move;
use super::rows::Keep;
use super::taking::Taking;
use crate::app::state::Msg;
use crate::app::widgets::use_kept;
use crate::book::Names;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Id of the list of names that a cell may hold.
const LIST: &str = "grid-names";

/// The active cell.
#[derive(Properties, PartialEq)]
pub struct EditorProps {
    /// Its text.
    pub text: String,
    /// Which cell it is.
    pub spot: Spot,
    /// What it is called.
    pub label: String,
    /// Whether it takes the focus.
    pub here: bool,
    /// Goes elsewhere.
    pub go: Callback<Move>,
    /// Takes what is typed.
    pub taking: Keep<Taking>,
}

/// See [`EditorProps`].
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let node = use_kept(&props.text);
    let typing = use_mut_ref(|| false);
    {
        let node = node.clone();
        let wanted = (props.spot.clone(), props.here);
        use_effect_with(wanted, move |(_, here)| {
            if let Some(input) = node.cast::<HtmlInputElement>().filter(|_| *here) {
                let _ = input.focus();
                input.select();
            }
        });
    }
    let taking = &props.taking.0;
    let commit = {
        let (node, spot, shown, taking) = (
            node.clone(),
            props.spot.clone(),
            props.text.clone(),
            taking.clone(),
        );
        // Takes what was typed, if anything, and goes on; true when it did.
        move |to: Option<&Move>| {
            let next = to.map_or_else(
                || taking.cursor(),
                |to| to.from(&taking.cursor(), &taking.sheet),
            );
            let typed = node.cast::<HtmlInputElement>().map(|input| input.value());
            match typed.filter(|typed| *typed != shown) {
                Some(typed) => taking.typed(&spot, typed, &next),
                None => return false,
            }
            true
        }
    };
    let onkeydown = keys(props, &node, &typing, commit.clone());
    let oninput = {
        let typing = typing.clone();
        Callback::from(move |_: InputEvent| *typing.borrow_mut() = true)
    };
    let onblur = {
        let typing = typing.clone();
        Callback::from(move |_: FocusEvent| {
            if typing.replace(false) {
                commit(None);
            }
        })
    };
    let onpaste = {
        let (taking, typing) = (taking.clone(), typing.clone());
        Callback::from(move |event: Event| {
            if let Some(text) = Taking::clipboard_text(&event).filter(|_| !*typing.borrow()) {
                event.prevent_default();
                taking.paste(&text);
            }
        })
    };
    let oncopy = {
        let (taking, typing) = (taking.clone(), typing.clone());
        Callback::from(move |event: Event| copy(&event, &taking, *typing.borrow()))
    };
    let ondblclick = Callback::from(move |_: MouseEvent| *typing.borrow_mut() = true);
    let fixed = props.spot.column.is_fixed();
    let listed = names(props);
    // The keys for numbers of a phone lack a minus sign.
    let limits = props.spot.column.limits();
    let inputmode = limits.filter(|(least, _)| *least >= 0.0).map(|_| "decimal");
    html! {
        <>
            <input ref={node} id="grid-cell" type="text" autocomplete="off" spellcheck="false" {inputmode} aria-label={props.label.clone()} readonly={fixed}
                list={listed.is_some().then_some(LIST)} data-column={props.spot.column.code()} {onkeydown} {oninput} {onblur} {onpaste} {oncopy} {ondblclick} />
            { listed.unwrap_or_default() }
        </>
    }
}

/// The names that the cell may hold.
fn names(props: &EditorProps) -> Option<Html> {
    let taking = &props.taking.0;
    let names = Names::new(&taking.app.texts, taking.sheet.book().territory());
    let column = props.spot.column;
    let codes = names.codes(column)?;
    Some(html! {
        <datalist id={LIST}>for code in codes { <option value={names.name(column, &code)} /> }</datalist>
    })
}

fn copy(event: &Event, taking: &Taking, typing: bool) {
    use wasm_bindgen::JsCast;
    let event = event.dyn_ref::<web_sys::ClipboardEvent>();
    if let Some((event, data)) = event.and_then(|event| Some((event, event.clipboard_data()?)))
        && !typing
    {
        event.prevent_default();
        let _ = data.set_data("text/plain", &taking.copied());
    }
}

/// The keys of the cell: those of a spreadsheet until something is typed, then those of a text field.
fn keys(
    props: &EditorProps,
    node: &NodeRef,
    typing: &std::rc::Rc<std::cell::RefCell<bool>>,
    commit: impl Fn(Option<&Move>) -> bool + 'static,
) -> Callback<KeyboardEvent> {
    let (go, taking, shown) = (props.go.clone(), props.taking.0.clone(), props.text.clone());
    let (node, typing) = (node.clone(), std::rc::Rc::clone(typing));
    Callback::from(move |event: KeyboardEvent| {
        let busy = *typing.borrow();
        let back = event.shift_key();
        let all = event.ctrl_key() || event.meta_key();
        let leave = |to: Move| {
            event.prevent_default();
            typing.replace(false);
            if !commit(Some(&to)) {
                go.emit(to);
            }
        };
        match event.key().to_ascii_lowercase().as_str() {
            "enter" => leave(Move::Down(if back { -1 } else { 1 })),
            // At the ends of a row the Tab key leaves the sheet, so that nobody is caught in it.
            "tab" => {
                let to = Move::Along(if back { -1 } else { 1 });
                if to.from(&taking.cursor(), &taking.sheet).column != taking.cursor().column {
                    leave(to);
                }
            }
            "escape" if busy => {
                typing.replace(false);
                if let Some(input) = node.cast::<HtmlInputElement>() {
                    input.set_value(&shown);
                    input.select();
                }
            }
            "f2" => {
                event.prevent_default();
                typing.replace(true);
                if let Some(input) = node.cast::<HtmlInputElement>() {
                    let end = input.value().encode_utf16().count() as u32;
                    let _ = input.set_selection_range(end, end);
                }
            }
            _ if busy => {}
            "delete" | "backspace" => {
                event.prevent_default();
                taking.clear();
            }
            "d" if all => {
                event.prevent_default();
                taking.fill();
            }
            "z" | "y" if all => {
                event.prevent_default();
                let redo = back || event.key().eq_ignore_ascii_case("y");
                taking.app.send(if redo { Msg::Redo } else { Msg::Undo });
            }
            _ => {
                if let Some(to) = Move::of(&event) {
                    event.prevent_default();
                    go.emit(to);
                }
            }
        }
    })
}
