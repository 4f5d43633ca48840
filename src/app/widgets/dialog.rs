//! A dialog: at the side for reading beside the page, in the middle for a task. The browser keeps the focus inside and gives it back.

use super::icon;
use crate::app::context::use_app;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// Where a dialog stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// At the right side, full height.
    Sheet,
    /// In the middle.
    Modal,
}

/// A dialog with its title.
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// Title.
    pub title: AttrValue,
    /// Where it stands.
    pub shape: Shape,
    /// Called when the reader closes it.
    pub onclose: Callback<()>,
    /// Content.
    pub children: Html,
}

/// See [`DialogProps`].
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let app = use_app();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            let dialog = node.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                // Fails only when it is open already.
                let _ = dialog.show_modal();
            }
            // Closing before it is taken away lets the browser give the focus back to where it was.
            move || {
                if let Some(dialog) = dialog {
                    dialog.close();
                }
            }
        });
    }
    let close = props.onclose.reform(|_: MouseEvent| ());
    let oncancel = props.onclose.reform(|event: Event| event.prevent_default());
    let outside = outside(node.clone(), props.onclose.clone());
    let class = match props.shape {
        Shape::Sheet => "sheet",
        Shape::Modal => "modal",
    };
    html! {
        <dialog {class} ref={node} {oncancel} onclick={outside} aria-labelledby="dialog-title">
            <header class="panel__head">
                <h2 id="dialog-title">{ &props.title }</h2>
                <button type="button" class="button button--quiet button--icon" onclick={close} aria-label={app.say("ui-close")}>
                    { icon("close") }
                </button>
            </header>
            <div class="panel">{ props.children.clone() }</div>
        </dialog>
    }
}

/// A click on the backdrop closes: its target is the dialog itself.
fn outside(node: NodeRef, onclose: Callback<()>) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        let target = event.target_dyn_into::<HtmlDialogElement>();
        if target.is_some() && target == node.cast::<HtmlDialogElement>() {
            onclose.emit(());
        }
    })
}
