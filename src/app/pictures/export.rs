//! What stands behind a picture: its table, and both as files.

use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::widgets::table_with;
use crate::i18n::Language;
use crate::view::table::{Dialect, Table};
use std::rc::Rc;
use yew::prelude::*;

/// A table that is made when somebody looks: a thousand hidden cells would slow every move of a lever.
#[derive(Clone)]
pub struct LazyTable(Rc<dyn Fn() -> Table>);

impl LazyTable {
    /// A table that `make` makes.
    pub fn new(make: impl Fn() -> Table + 'static) -> Self {
        Self(Rc::new(make))
    }
}

impl PartialEq for LazyTable {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What stands behind a picture.
#[derive(Properties, PartialEq)]
pub struct BehindProps {
    /// Id of the `<svg>`.
    pub id: AttrValue,
    /// Name of the files, without ending.
    pub name: AttrValue,
    /// Title of the picture.
    pub title: AttrValue,
    /// Text key of the caption of the table.
    pub caption: &'static str,
    /// Table behind it.
    pub table: LazyTable,
    /// What the files say besides: of which territory, in which unit, of which year; and where the figures come from.
    #[prop_or_default]
    pub about: Option<(AttrValue, AttrValue)>,
    /// A cell at the end of each row of the table on the page.
    #[prop_or_default]
    pub last: Option<Callback<usize, Html>>,
}

/// See [`BehindProps`].
#[component]
pub fn Behind(props: &BehindProps) -> Html {
    let app = use_app();
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            let details: Option<web_sys::Element> = event.target_dyn_into();
            open.set(details.is_some_and(|details| details.has_attribute("open")));
        })
    };
    html! {
        <>
            { files(&app, props) }
            <details ontoggle={toggle}>
                <summary>{ app.say("ui-table-show") }</summary>
                if *open { { behind(&app, props) } }
            </details>
        </>
    }
}

fn behind(app: &Context, props: &BehindProps) -> Html {
    let last = |row: usize| (props.last.as_ref()).map_or_else(Html::default, |cell| cell.emit(row));
    let last = props
        .last
        .is_some()
        .then_some(&last as &dyn Fn(usize) -> Html);
    table_with(app, &app.say(props.caption), &(props.table.0)(), last)
}

/// A callback that hands the picture as SVG, with the name of its file, to who saves it.
fn saves(app: &Context, props: &BehindProps, save: fn(&str, &str)) -> Callback<MouseEvent> {
    let (id, name, title) = (props.id.clone(), props.name.clone(), props.title.clone());
    let (about, source) = props.about.clone().unwrap_or_else(|| {
        let source = app.say("why-illustrative-text");
        (AttrValue::default(), source.into())
    });
    let source = format!("Boucle · {source}");
    Callback::from(move |_| {
        if let Some(svg) = browser::svg_of(&id, &[&title, &about], &source) {
            save(&name, &svg);
        }
    })
}

/// The buttons that save the picture and its table.
fn files(app: &Context, props: &BehindProps) -> Html {
    let drawing = saves(app, props, |name, svg| {
        browser::download(&format!("{name}.svg"), "image/svg+xml", svg);
    });
    let points = saves(app, props, |name, svg| {
        browser::download_image(&format!("{name}.png"), svg);
    });
    let csv = saves_csv(app, &props.name, &props.table);
    html! {
        <div class="picture__tools" role="group" aria-label={app.say("ui-export")}>
            <button type="button" class="link" onclick={drawing}>{ app.say("ui-export-svg") }</button>
            <button type="button" class="link" onclick={points}>{ app.say("ui-export-png") }</button>
            <button type="button" class="link" onclick={csv}>{ app.say("ui-export-csv") }</button>
        </div>
    }
}

/// A callback that saves a table as CSV.
fn saves_csv(app: &Context, name: &AttrValue, table: &LazyTable) -> Callback<MouseEvent> {
    let (name, table, app) = (name.clone(), table.clone(), app.clone());
    Callback::from(move |_| {
        // The mark lets spreadsheets read the accents.
        let text = format!(
            "\u{feff}{}",
            (table.0)().to_csv(dialect(&app), |key| app.say(key))
        );
        browser::download(&format!("{name}.csv"), "text/csv", &text);
    })
}

/// A table without a picture.
#[derive(Properties, PartialEq)]
pub struct TableFileProps {
    /// Name of the file, without ending.
    pub name: AttrValue,
    /// The table.
    pub table: LazyTable,
}

/// The button that saves a table as a file.
#[component]
pub fn TableFile(props: &TableFileProps) -> Html {
    let app = use_app();
    let onclick = saves_csv(&app, &props.name, &props.table);
    html! { <p><button type="button" class="link" {onclick}>{ app.say("ui-export-csv") }</button></p> }
}

/// How spreadsheets of the reader's country read CSV.
fn dialect(app: &Context) -> Dialect {
    match app.language() {
        Language::En => Dialect::COMMA,
        Language::Fr | Language::De | Language::Lb => Dialect::SEMICOLON,
    }
}
