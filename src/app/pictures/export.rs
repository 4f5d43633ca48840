//! A picture and its table as files.

use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::i18n::Language;
use crate::view::table::{Dialect, Table};
use std::rc::Rc;
use yew::prelude::*;

/// What can be saved.
#[derive(Properties, PartialEq)]
pub struct ExportProps {
    /// Id of the `<svg>`.
    pub id: AttrValue,
    /// Name of the files, without ending.
    pub name: AttrValue,
    /// Title of the picture.
    pub title: AttrValue,
    /// Table behind it.
    pub table: Rc<Table>,
}

/// See [`ExportProps`].
#[component]
pub fn Export(props: &ExportProps) -> Html {
    let app = use_app();
    let image = {
        let (id, name, title) = (props.id.clone(), props.name.clone(), props.title.clone());
        let source = format!("Boucle · {}", app.say("why-illustrative-text"));
        Callback::from(move |_: MouseEvent| {
            if let Some(svg) = browser::svg_of(&id, &title, &source) {
                browser::download(&format!("{name}.svg"), "image/svg+xml", &svg);
            }
        })
    };
    let csv = {
        let (name, table, app) = (props.name.clone(), props.table.clone(), app.clone());
        Callback::from(move |_: MouseEvent| {
            // The mark lets spreadsheets read the accents.
            let text = format!(
                "\u{feff}{}",
                table.to_csv(dialect(&app), |key| app.say(key))
            );
            browser::download(&format!("{name}.csv"), "text/csv", &text);
        })
    };
    html! {
        <div class="picture__tools" role="group" aria-label={app.say("ui-export")}>
            <button type="button" class="link" onclick={image}>{ app.say("ui-export-svg") }</button>
            <button type="button" class="link" onclick={csv}>{ app.say("ui-export-csv") }</button>
        </div>
    }
}

/// How spreadsheets of the reader's country read CSV.
fn dialect(app: &Context) -> Dialect {
    match app.language() {
        Language::En => Dialect::COMMA,
        Language::Fr | Language::De | Language::Lb => Dialect::SEMICOLON,
    }
}
