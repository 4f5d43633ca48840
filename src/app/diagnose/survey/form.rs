//! The survey as a file: empty, or with what is declared already.

use crate::app::browser;
use crate::app::context::Context;
use crate::app::state::{Msg, Notice};
use crate::app::widgets::icon;
use crate::export::{survey_csv, survey_filled, survey_form};
use crate::model::Territory;
use std::rc::Rc;
use yew::prelude::*;

/// Media type of a workbook.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The buttons that save the form.
pub fn form(app: &Context, territory: &Rc<Territory>) -> Html {
    let workbook = |name: &'static str, filled: bool| {
        let (app, territory) = (app.clone(), Rc::clone(territory));
        Callback::from(move |_: MouseEvent| {
            let language = app.language().code();
            let say = |key: &str| app.say(key);
            let write = if filled { survey_filled } else { survey_form };
            match write(&territory, language, &say) {
                Ok(bytes) => browser::download_bytes(name, WORKBOOK, &bytes),
                Err(_) => app.send(Msg::Tell(Notice::plain("survey-not-written"))),
            }
        })
    };
    let csv = {
        let (app, territory) = (app.clone(), Rc::clone(territory));
        Callback::from(move |_: MouseEvent| {
            let bytes = survey_csv(&territory, app.language().code());
            browser::download_bytes("boucle-flux.csv", "text/csv", &bytes);
        })
    };
    let button = |key: &str, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="button" {onclick}>{ icon("save") }{ app.say(key) }</button> }
    };
    html! {
        <section>
            <h3>{ app.say("survey-form") }</h3>
            <p class="quiet small">{ app.say("survey-form-help") }</p>
            <div class="grid-tools">
                { button("survey-form-empty", workbook("boucle-enquete.xlsx", false)) }
                { button("survey-form-filled", workbook("boucle-flux.xlsx", true)) }
                { button("survey-form-csv", csv) }
            </div>
        </section>
    }
}
