//! How many companies of which sector, and how large.

use crate::app::context::{Context, use_app};
use crate::app::widgets::{NumberField, icon, number_field};
use crate::book::Kin;
use crate::catalog::catalog;
use crate::i18n::text_key;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Most companies of one kind that are founded at once.
const MOST: f64 = 500.0;
/// Most employees of one of them.
const MOST_EMPLOYEES: f64 = 50_000.0;

/// A sector, how many companies of it, and the employees of each.
pub type KinRow = (String, usize, f64);

/// The rows as companies alike, named by their sector.
pub fn kin_of(app: &Context, rows: &[KinRow]) -> Vec<Kin> {
    let kin = rows.iter().map(|(archetype, count, employees)| Kin {
        archetype: archetype.clone(),
        name: app.say(&text_key("archetype", archetype)),
        count: *count,
        employees: *employees,
    });
    kin.collect()
}

/// Rows to fill.
#[derive(Properties, PartialEq)]
pub struct KinProps {
    /// The rows so far.
    pub kin: Vec<KinRow>,
    /// Told what they become.
    pub onkin: Callback<Vec<KinRow>>,
}

/// See [`KinProps`].
#[component]
pub fn KinFields(props: &KinProps) -> Html {
    let app = use_app();
    // The sector that the button adds.
    let sector = use_state(String::new);
    let onsector = {
        let sector = sector.setter();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            sector.set(select.value());
        })
    };
    let add = {
        let (kin, onkin, sector) = (props.kin.clone(), props.onkin.clone(), sector.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(archetype) = catalog().archetype(&sector) {
                let employees = archetype.employees_typical.round();
                let mut next = kin.clone();
                next.push(((*sector).clone(), 1, employees));
                onkin.emit(next);
            }
        })
    };
    html! {
        <>
            if !props.kin.is_empty() { { kin_rows(&app, props) } }
            <label>{ app.say("new-add") }<select class="field" name="archetype" onchange={onsector}>
                <option value="" selected={sector.is_empty()}>{ app.say("new-choose") }</option>
                for one in catalog().archetypes() { <option value={one.id.clone()} selected={one.id == *sector}>{ app.say(&text_key("archetype", &one.id)) }</option> }
            </select></label>
            <button type="button" class="button" data-add="archetype" disabled={sector.is_empty()} onclick={add}>{ icon("add") }{ app.say("new-add-sector") }</button>
        </>
    }
}

/// One row for each kind of company: its sector, how many, how large, and the way out.
fn kin_rows(app: &Context, props: &KinProps) -> Html {
    let row = |place: usize, (id, count, employees): &KinRow| {
        let sector = app.say(&text_key("archetype", id));
        let number = |value: f64, most: f64, key: &str, set: fn(&mut KinRow, f64)| {
            let (kin, onkin) = (props.kin.clone(), props.onkin.clone());
            let onvalue = Callback::from(move |value: f64| {
                let mut next = kin.clone();
                if let Some(kin) = next.get_mut(place) {
                    set(kin, value);
                }
                onkin.emit(next);
            });
            let label = app.say_with(key, &[("sector", sector.clone().into())]);
            number_field(NumberField::new(value, (1.0, most), 1.0, onvalue).with_label(label))
        };
        let remove = {
            let (kin, onkin) = (props.kin.clone(), props.onkin.clone());
            Callback::from(move |_: MouseEvent| {
                let mut next = kin.clone();
                next.remove(place);
                onkin.emit(next);
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
            <tbody>for (place, kin) in props.kin.iter().enumerate() { { row(place, kin) } }</tbody>
        </table>
    }
}
