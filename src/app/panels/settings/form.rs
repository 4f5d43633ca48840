//! Parts that the assumptions are asked with. Each choice is the assumptions as they would be: choosing is one edit.

use crate::app::context::Context;
use crate::app::state::Msg;
use crate::app::widgets::{NumberField, number_field};
use crate::scenario::{Assumptions, Edit};
use yew::prelude::*;

/// The form.
pub struct Form<'a> {
    /// Texts, and where edits go.
    pub app: &'a Context,
    /// The assumptions as they stand.
    pub now: &'a Assumptions,
}

impl Form<'_> {
    /// A choice among several.
    pub fn radio(
        &self,
        name: &'static str,
        label: String,
        checked: bool,
        next: Assumptions,
    ) -> Html {
        self.radio_with(name, html! { { label } }, checked, next)
    }

    /// A choice whose label is more than a text.
    pub fn radio_with(
        &self,
        name: &'static str,
        label: Html,
        checked: bool,
        next: Assumptions,
    ) -> Html {
        let onchange = self.app.sends::<Event>(Msg::Edit(Edit::Assume(next)));
        html! { <label><input type="radio" {name} {checked} {onchange} /><span>{ label }</span></label> }
    }

    /// A number with its unit, called by the text `ui-<id>`; `set` takes what was typed.
    pub fn number(
        &self,
        id: &str,
        (value, limits, step): (f64, (f64, f64), f64),
        unit: &str,
        set: fn(&mut Assumptions, f64),
    ) -> Html {
        let (app, before) = (self.app.clone(), self.now.clone());
        let onvalue = Callback::from(move |value| {
            let mut next = before.clone();
            set(&mut next, value);
            app.send(Msg::Edit(Edit::Assume(next)));
        });
        let name = self.app.say(&format!("ui-{id}"));
        let field = NumberField::new(value, limits, step, onvalue);
        html! { <span class="typed">{ number_field(field.with_id(id).with_label(name)) }{ self.app.say(unit) }</span> }
    }

    /// The same with its name before it.
    pub fn named(
        &self,
        id: &str,
        given: (f64, (f64, f64), f64),
        unit: &str,
        set: fn(&mut Assumptions, f64),
    ) -> Html {
        let name = self.app.say(&format!("ui-{id}"));
        html! { <span class="typed typed--named"><span>{ name }</span>{ self.number(id, given, unit, set) }</span> }
    }

    /// Choices under one name, and a line that says what they do.
    pub fn group(&self, key: &str, choices: Html, help: &str) -> Html {
        html! {
            <fieldset class="form-row" data-setting={key.to_owned()}>
                <legend>{ self.app.say(key) }</legend>
                <div class="choices">{ choices }</div>
                <p class="quiet small">{ self.app.say(help) }</p>
            </fieldset>
        }
    }
}
