//! The menu: what is needed now and then.

use super::language::LanguageChoice;
use crate::app::context::{Context, use_app};
use crate::app::files;
use crate::app::state::{Msg, Panel, Place, Theme};
use crate::app::widgets::icon;
use crate::scenario::{Edit, Scenario};
use web_sys::{Element, FocusEvent, HtmlInputElement, HtmlSelectElement, Node};
use yew::prelude::*;

/// The menu.
#[derive(Properties, PartialEq)]
pub struct MenuProps {
    /// Colours of the page.
    pub theme: Theme,
    /// Its territory.
    pub place: Place,
    /// Scenario to save.
    pub scenario: Scenario,
}

/// See [`MenuProps`].
#[component]
pub fn Menu(props: &MenuProps) -> Html {
    let app = use_app();
    let open = use_state(|| false);
    let close = {
        let open = open.clone();
        Callback::from(move |()| open.set(false))
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close.emit(());
                crate::app::browser::focus("menu-button");
            }
        })
    };
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let label = app.say("ui-menu");
    html! {
        <div class="menu" {onkeydown} onfocusout={left(close.clone())}>
            <button type="button" id="menu-button" class="button button--quiet button--icon" title={label.clone()} aria-label={label}
                aria-expanded={open.to_string()} {onclick}>{ icon("menu") }</button>
            if *open { { menu_list(&app, props, &close) } }
        </div>
    }
}

/// Closes when the focus goes elsewhere.
fn left(close: Callback<()>) -> Callback<FocusEvent> {
    Callback::from(move |event: FocusEvent| {
        let menu: Option<Element> = event
            .current_target()
            .and_then(|menu| wasm_bindgen::JsCast::dyn_into(menu).ok());
        let next: Option<Node> = event
            .related_target()
            .and_then(|next| wasm_bindgen::JsCast::dyn_into(next).ok());
        // Without a next element the page lost the focus, to a file dialog for example: the menu stays.
        if let (Some(menu), Some(next)) = (menu, next)
            && !menu.contains(Some(&next))
        {
            close.emit(());
        }
    })
}

fn menu_list(app: &Context, props: &MenuProps, close: &Callback<()>) -> Html {
    let item = |sign: &str, key: &str, action: Callback<()>| {
        let close = close.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            action.emit(());
            close.emit(());
        });
        html! { <button type="button" {onclick}>{ icon(sign) }{ app.say(key) }</button> }
    };
    let sends = |message: Msg| app.sends::<()>(message);
    let replace = |scenario: Scenario| sends(Msg::Edit(Edit::Replace(Box::new(scenario))));
    let id = props.place.id();
    let save = {
        let (app, scenario) = (app.clone(), props.scenario.clone());
        Callback::from(move |()| files::save_scenario(&app, &scenario))
    };
    let save_outcome = {
        let (place, scenario) = (props.place.clone(), props.scenario.clone());
        Callback::from(move |()| files::save_outcome(&place, &scenario))
    };
    html! {
        <div class="menu__list">
            { item("settings", "ui-settings", sends(Msg::Panel(Some(Panel::Settings)))) }
            { item("about", "ui-sources", sends(Msg::Panel(Some(Panel::About)))) }
            { item("check", "ui-reality", sends(Msg::Panel(Some(Panel::Reality)))) }
            <hr />
            { item("reset", "ui-new-example", replace(Scenario::example(id))) }
            { item("zero", "ui-new-baseline", replace(Scenario::baseline(id))) }
            { open_file(app, close.clone()) }
            { item("save", "ui-save-scenario", save) }
            { item("save", "ui-save-outcome", save_outcome) }
            <hr />
            <div class="menu__theme menu__language"><span aria-hidden="true">{ app.say("ui-language") }</span><LanguageChoice /></div>
            { theme(app, props.theme) }
        </div>
    }
}

/// A file input inside its label: the browser's own dialog, by mouse and by keyboard.
fn open_file(app: &Context, close: Callback<()>) -> Html {
    let sender = app.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            files::open(&sender, &file);
        }
        input.set_value("");
        close.emit(());
    });
    html! {
        <label class="menu__file">{ icon("open") }{ app.say("ui-open-scenario") }
            <input class="hidden-text" type="file" accept=".json,application/json" {onchange} />
        </label>
    }
}

fn theme(app: &Context, chosen: Theme) -> Html {
    let sender = app.clone();
    let onchange = Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        if let Some(theme) = Theme::parse(&select.value()) {
            sender.send(Msg::Paint(theme));
        }
    });
    html! {
        <label class="menu__theme">{ app.say("ui-theme") }
            <select class="field" {onchange}>
                for theme in Theme::ALL {
                    <option value={theme.code()} selected={theme == chosen}>{ app.say(&format!("ui-theme-{}", theme.code())) }</option>
                }
            </select>
        </label>
    }
}
