//! A new territory from counts and sizes of companies by sector.

use super::kin::{KinFields, KinRow, kin_of};
use super::settle;
use crate::app::browser;
use crate::app::context::{Context, use_app};
use crate::app::kept;
use crate::app::state::{Msg, Place, Stage, View};
use crate::app::widgets::icon;
use crate::book::founded;
use crate::model::{Country, Scale};
use crate::scenario::Scenario;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

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
    kin: Vec<KinRow>,
}

impl Form {
    fn new() -> Self {
        Self {
            name: String::new(),
            country: Country::FR,
            scale: 1,
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
    let onkin = {
        let form = form.clone();
        Callback::from(move |kin: Vec<KinRow>| {
            form.set(Form {
                kin,
                ..(*form).clone()
            });
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
            <KinFields kin={form.kin.clone()} {onkin} />
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

/// Opens the new territory at its sheet of companies.
fn begin(app: &Context, form: &Form) {
    let name = match form.name.trim() {
        "" => app.say("new-unnamed"),
        name => name.to_owned(),
    };
    let (scale, _) = SCALES[form.scale];
    let id = kept::free_id();
    let territory = founded(
        &id,
        &name,
        form.country,
        scale,
        BASE_YEAR,
        &kin_of(app, &form.kin),
    );
    settle(app, Place::new(territory), Scenario::example(&id));
    app.send(Msg::Stage(Stage::Diagnose));
    app.send(Msg::View(View::Companies));
    browser::focus_soon("grid-cell");
}
