//! A new territory from counts and sizes of companies by sector.

use super::settle;
use crate::app::context::{Context, use_app};
use crate::app::kept;
use crate::app::state::{Msg, Place, Stage, View};
use crate::app::widgets::{NumberField, icon, number_field};
use crate::book::{Kin, founded};
use crate::catalog::catalog;
use crate::i18n::text_key;
use crate::model::{Country, Scale};
use crate::scenario::Scenario;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Most companies of one kind that are founded at once.
const MOST: f64 = 500.0;
/// Most employees of one of them.
const MOST_EMPLOYEES: f64 = 50_000.0;
/// Year of data and money of a new territory: that of the catalog's prices.
const BASE_YEAR: i32 = 2025;
/// Scales, with the ends of their text keys.
pub(super) const SCALES: [(Scale, &str); 5] = [
    (Scale::Company, "company"),
    (Scale::Zone, "zone"),
    (Scale::Municipality, "municipality"),
    (Scale::Region, "region"),
    (Scale::Country, "country"),
];

/// What the form says so far.
#[derive(Clone, PartialEq)]
struct Form {
    name: String,
    country: Country,
    scale: usize,
    /// The sector that the button adds.
    sector: String,
    kin: Vec<(String, usize, f64)>,
}

impl Form {
    fn new() -> Self {
        Self {
            name: String::new(),
            country: Country::FR,
            scale: 1,
            sector: String::new(),
            kin: Vec::new(),
        }
    }
}

/// The form.
#[component]
pub fn NewTerritory() -> Html {
    let app = use_app();
    let form = use_state(Form::new);
    let change = |with: fn(&mut Form, String)| {
        let form = form.clone();
        Callback::from(move |text: String| {
            let mut next = (*form).clone();
            with(&mut next, text);
            form.set(next);
        })
    };
    let text = change(|form, text| form.name = text);
    let oninput = Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        text.emit(input.value());
    });
    let country = chosen(change(|form, code| {
        form.country = if code == "LU" {
            Country::LU
        } else {
            Country::FR
        }
    }));
    let scale = chosen(change(|form, code| {
        form.scale = SCALES
            .iter()
            .position(|(_, known)| *known == code)
            .unwrap_or(1);
    }));
    let sector = chosen(change(|form, id| form.sector = id));
    let add = {
        let form = form.clone();
        Callback::from(move |_: MouseEvent| {
            let mut next = (*form).clone();
            if let Some(archetype) = catalog().archetype(&next.sector) {
                let employees = archetype.employees_typical.round();
                next.kin.push((next.sector.clone(), 1, employees));
                form.set(next);
            }
        })
    };
    let total: usize = form.kin.iter().map(|(_, count, _)| count).sum();
    let found = {
        let (app, form) = (app.clone(), form.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            begin(&app, &form);
        })
    };
    let option = |value: &str, key: &str, chosen: bool| {
        html! { <option value={value.to_owned()} selected={chosen}>{ app.say(key) }</option> }
    };
    html! {
        <form class="new-territory" onsubmit={found}>
            <label>{ app.say("new-name") }<input class="field" type="text" name="name" maxlength="80" autocomplete="off" value={form.name.clone()} {oninput} /></label>
            <label>{ app.say("new-country") }<select class="field" name="country" onchange={country}>
                { option("FR", "country-fr", form.country == Country::FR) }{ option("LU", "country-lu", form.country == Country::LU) }
            </select></label>
            <label>{ app.say("new-scale") }<select class="field" name="scale" onchange={scale}>
                for (place, (_, code)) in SCALES.iter().enumerate() { { option(code, &format!("scale-{code}"), place == form.scale) } }
            </select></label>
            if !form.kin.is_empty() { { kin_rows(&app, &form) } }
            <label>{ app.say("new-add") }<select class="field" name="archetype" onchange={sector}>
                <option value="" selected={form.sector.is_empty()}>{ app.say("new-choose") }</option>
                for one in catalog().archetypes() { <option value={one.id.clone()} selected={one.id == form.sector}>{ app.say(&text_key("archetype", &one.id)) }</option> }
            </select></label>
            <button type="button" class="button" data-add="archetype" disabled={form.sector.is_empty()} onclick={add}>{ icon("add") }{ app.say("new-add-sector") }</button>
            <button type="submit" class="button button--main">{ icon("add") }{ app.say_with("new-found", &[("count", (total as f64).into())]) }</button>
        </form>
    }
}

/// A select that tells what is chosen.
fn chosen(tell: Callback<String>) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        tell.emit(select.value());
    })
}

/// One row for each kind of company: its sector, how many, how large, and the way out.
fn kin_rows(app: &Context, form: &UseStateHandle<Form>) -> Html {
    let row = |place: usize, (id, count, employees): &(String, usize, f64)| {
        let sector = app.say(&text_key("archetype", id));
        let number = |value: f64, most: f64, key: &str, set: fn(&mut (String, usize, f64), f64)| {
            let form = form.clone();
            let onvalue = Callback::from(move |value: f64| {
                let mut next = (*form).clone();
                if let Some(kin) = next.kin.get_mut(place) {
                    set(kin, value);
                }
                form.set(next);
            });
            let label = app.say_with(key, &[("sector", sector.clone().into())]);
            number_field(NumberField::new(value, (1.0, most), 1.0, onvalue).with_label(label))
        };
        let remove = {
            let form = form.clone();
            Callback::from(move |_: MouseEvent| {
                let mut next = (*form).clone();
                next.kin.remove(place);
                form.set(next);
            })
        };
        let label = app.say_with("new-remove", &[("sector", sector.clone().into())]);
        html! {
            <tr key={place}>
                <th scope="row">{ sector.clone() }</th>
                <td>{ number(*count as f64, MOST, "new-count-of", |kin, value| kin.1 = value.round() as usize) }</td>
                <td>{ number(*employees, MOST_EMPLOYEES, "new-employees-of", |kin, value| kin.2 = value) }</td>
                <td><button type="button" class="button button--quiet button--icon" aria-label={label} onclick={remove}>{ icon("remove") }</button></td>
            </tr>
        }
    };
    html! {
        <table class="table">
            <thead><tr>
                <th scope="col">{ app.say("column-sector") }</th><th scope="col">{ app.say("new-count") }</th>
                <th scope="col">{ app.say("new-employees") }</th><td></td>
            </tr></thead>
            <tbody>for (place, kin) in form.kin.iter().enumerate() { { row(place, kin) } }</tbody>
        </table>
    }
}

/// Opens the new territory at its sheet of companies.
fn begin(app: &Context, form: &Form) {
    let kin = form.kin.iter().map(|(archetype, count, employees)| Kin {
        archetype: archetype.clone(),
        name: app.say(&text_key("archetype", archetype)),
        count: *count,
        employees: *employees,
    });
    let name = match form.name.trim() {
        "" => app.say("new-unnamed"),
        name => name.to_owned(),
    };
    let kin: Vec<Kin> = kin.collect();
    let (scale, _) = SCALES[form.scale];
    let id = kept::free_id();
    let territory = founded(&id, &name, form.country, scale, BASE_YEAR, &kin);
    settle(app, Place::new(territory), Scenario::example(&id));
    app.send(Msg::Stage(Stage::Diagnose));
    app.send(Msg::View(View::Companies));
}
